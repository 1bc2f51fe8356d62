import { star } from '../built/flag.ts';
import { crown } from '../land/crown.ts';
import { framing } from '../land/framing.ts';
import { ground, woods } from '../land/hill.ts';
import { flowers } from '../land/plants.ts';
import { valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { afternoon } from '../light/times-of-day.ts';
import { fade, glow } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { ellipse, path, placed, points, rect, stroke } from '../pen/shape.ts';
import { elder, volunteer } from '../people/cast.ts';
import { handsClasped, standingAway } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { flagOnStick } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** Incense at a memorial in the forest of the old resistance base. */
export const memorial: Scene = () => [
  valley(afternoon, { foot: 520, seed: 233, height: 400, clouds: 1 }),
  lit(afternoon, woods(points('-40 300, 300 420, 800 500, 1300 430, 1840 300'), '#4d7f4f', 8, 34), 0.22),
  lit(
    afternoon,
    woods(points('-40 520, 300 600, 700 640, 1100 640, 1500 590, 1840 500'), '#4f8a45', 12, 34),
    0.08,
  ),
  lit(afternoon, ground(points('-40 760, 900 750, 1840 760'), '#98a55a', '#6d7340')),
  lit(afternoon, forestTrunks() + path('M620 800H1180L1560 1210H240Z', fade('#d8cdb4', '#a99c80'))),
  lit(afternoon, placed(900, 815, 1.35, stele(0, 0))),
  path('M1500 -20L1760 -20L980 1000L760 900Z', fade('#fff0b8', '#fff0b8', 110, 0.3, 0.02)),
  lit(
    afternoon,
    troupe({ horizon: 0, share: 1 }, [
      {
        x: 560,
        y: 890,
        tall: 400,
        look: volunteer(4, { mood: 'calm' }),
        pose: { ...handsClasped, nod: 8 },
        inFar: flagOnStick('#d8342b', 52),
      },
      {
        x: 1240,
        y: 890,
        tall: 400,
        look: volunteer(9, { mood: 'calm' }),
        pose: { ...handsClasped, nod: 8 },
        flip: true,
        inFar: flagOnStick('#d8342b', 52),
      },
      { x: 690, y: 1060, tall: 500, look: elder(3, { hat: undefined }), pose: standingAway },
      { x: 1110, y: 1060, tall: 510, look: volunteer(17, { hair: 'ponytail' }), pose: standingAway },
      { x: 540, y: 1130, tall: 560, look: volunteer(12), pose: standingAway },
      { x: 1270, y: 1130, tall: 560, look: volunteer(25), pose: standingAway },
      { x: 350, y: 1190, tall: 600, look: volunteer(21, { hair: 'long' }), pose: standingAway },
      { x: 1460, y: 1190, tall: 600, look: volunteer(28, { hair: 'bob' }), pose: standingAway },
    ]),
  ),
  lit(afternoon, framing(-60, -60, 2, 35, '#24402f') + framing(1860, -60, 2, 36, '#24402f', true)),
];

function forestTrunks(): string {
  const chance = random(6);
  return [60, 240, 420, 1390, 1570, 1740]
    .map((x, i) => {
      const wide = 24 + (i % 3) * 8;
      return (
        path(
          `M${x - wide} 850Q${x - wide * 0.6} 500 ${x - wide * 0.5} -20H${x + wide * 0.5}Q${x + wide * 0.6} 500 ${x + wide} 850Z`,
          fade('#8a7455', '#46382a', 0),
        ) + placed(x, 60, 3.4, crown(0, 0, 50, 34, '#3f7a3c', chance))
      );
    })
    .join('');
}

function stele(x: number, y: number): string {
  const smoke = [-26, 0, 24]
    .map((at, i) =>
      stroke(`M${x + at} ${y - 110}q${i % 2 ? 26 : -26} -60 0 -120t${i % 2 ? -10 : 14} -130`, '#ffffff', 9, {
        opacity: 0.28,
      }),
    )
    .join('');
  return (
    [0, 1, 2]
      .map((i) => rect(x - 300 + i * 44, y - i * 26, 600 - i * 88, 28, fade('#cfc8b6', '#a39c8b')))
      .join('') +
    path(
      `M${x - 130} ${y - 52}V${y - 360}Q${x} ${y - 430} ${x + 130} ${y - 360}V${y - 52}Z`,
      fade('#b9b2a2', '#7f786a', 30),
    ) +
    path(
      `M${x - 104} ${y - 66}V${y - 344}Q${x} ${y - 400} ${x + 104} ${y - 344}V${y - 66}Z`,
      fade('#8f2a22', '#6d1c17'),
    ) +
    star(x, y - 268, 62, '#ffdf3d') +
    stroke(`M${x - 60} ${y - 168}h120M${x - 46} ${y - 142}h92M${x - 54} ${y - 116}h108`, '#e8b84a', 7, {
      opacity: 0.55,
    }) +
    path(`M${x - 50} ${y - 60}h100l-14 46h-72z`, fade('#c9963a', '#7f5a1e', 0)) +
    stroke(
      [-26, -12, 0, 12, 24].map((at) => `M${x + at * 0.6} ${y - 58}L${x + at} ${y - 112}`).join(''),
      '#b5302a',
      3.5,
    ) +
    [-26, -12, 0, 12, 24]
      .map(
        (at) =>
          ellipse(x + at, y - 113, 3.4, 3.4, '#ffb84a') +
          ellipse(x + at, y - 113, 14, 14, glow('#ffb84a', 0.6)),
      )
      .join('') +
    smoke +
    flowers(x - 250, x - 110, y - 44, y - 24, 4, ['#fffaf0', '#f4c53a'], 26) +
    flowers(x + 110, x + 250, y - 44, y - 24, 5, ['#fffaf0', '#f4c53a'], 26)
  );
}
