import { table } from '../built/props.ts';
import { beams, eaves, lightShaft, timberRoom, windowOn } from '../built/room.ts';
import { windowView } from '../land/window-view.ts';
import { lit } from '../light/light.ts';
import { indoors } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { ellipse, pair, path, rect, stroke } from '../pen/shape.ts';
import { volunteer } from '../people/cast.ts';
import { sittingOnFloor, sittingOnFloorAside, sittingOnFloorAway } from '../people/low-poses.ts';
import { troupe } from '../people/troupe.ts';
import type { Scene } from './scene.ts';

/** A branch meets on the floor of a stilt house, mountains in the window. */
export const branchMeeting: Scene = () => [
  lit(indoors, timberRoom(700)),
  windowOn(560, 150, 680, 370, windowView(12, 440)),
  windowOn(60, 190, 260, 330, windowView(15, 460)),
  windowOn(1480, 190, 260, 330, windowView(18, 450)),
  lit(indoors, beams(700, [430, 1370])),
  lightShaft(560, 680, -260, 520),
  lit(
    indoors,
    mat() +
      troupe({ horizon: 0, share: 1 }, [
        { x: 520, y: 900, tall: 570, look: volunteer(2), pose: sittingOnFloor },
        {
          x: 770,
          y: 880,
          tall: 570,
          look: volunteer(5, { mood: 'talk' }),
          pose: {
            ...sittingOnFloor,
            hands: pair(-7, -14, 19, -35),
            elbows: [1, 1],
          },
        },
        { x: 1030, y: 880, tall: 570, look: volunteer(8), pose: { ...sittingOnFloor, nod: 8 } },
        { x: 1290, y: 900, tall: 570, look: volunteer(12), pose: sittingOnFloor },
        { x: 300, y: 1010, tall: 600, look: volunteer(15), pose: sittingOnFloorAside },
        {
          x: 1520,
          y: 1010,
          tall: 600,
          look: volunteer(21),
          pose: { ...sittingOnFloorAside, nod: 10 },
          flip: true,
        },
        { y: 1020, drawn: lowTable() },
        { x: 600, y: 1170, tall: 640, look: volunteer(23), pose: sittingOnFloorAway },
        { x: 1190, y: 1175, tall: 640, look: volunteer(31, { hair: 'ponytail' }), pose: sittingOnFloorAway },
      ]),
  ),
  lit(indoors, eaves()),
];

const mat = (): string =>
  path('M250 900H1550L1740 1190H60Z', fade('#d9a45c', '#b9763c')) +
  stroke('M300 930H1500M240 985H1560M170 1050H1640M100 1130H1710', '#8f3c2c', 6, { opacity: 0.4 });

function lowTable(): string {
  const cup = (x: number, y: number) =>
    rect(x - 15, y - 24, 30, 24, fade('#ffffff', '#cfd6d4', 0), { rx: 5 }) +
    ellipse(x, y - 24, 15, 5, '#8d6a34');
  const pot =
    path('M852 920q-8 -58 34 -62h22q42 4 34 62q-45 14 -90 0z', fade('#e9efe9', '#9fb3ad', 30)) +
    stroke('M944 878q30 4 26 34M850 886l-26 -18', '#9fb3ad', 9) +
    ellipse(897, 856, 12, 8, '#5f8f86');
  const papers =
    path('M640 948l120 -14l16 40l-128 12z', '#fffaf0') +
    path('M1060 940l110 8l-8 38l-116 -8z', '#c8372d') +
    path('M1068 944l98 7l-6 30l-104 -7z', '#fdf8ec') +
    stroke('M660 952l84 -9M664 964l70 -8', '#9aa4b4', 4);
  return table(900, 1030, 640, 90, '#7d4f2d') + pot + cup(800, 944) + cup(1000, 950) + cup(620, 940) + papers;
}
