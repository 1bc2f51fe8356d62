import { beams, eaves, lightShaft, timberRoom, windowOn } from '../built/room.ts';
import { windowView } from '../land/window-view.ts';
import { lit } from '../light/light.ts';
import { indoors } from '../light/times-of-day.ts';
import type { Color } from '../pen/color.ts';
import { fade, glow } from '../pen/paint.ts';
import { ellipse, pair, path, rect, stroke } from '../pen/shape.ts';
import { capped, child, elder, tay, volunteer } from '../people/cast.ts';
import { sittingOnFloor, sittingOnFloorAside, sittingOnFloorAway } from '../people/low-poses.ts';
import { troupe } from '../people/troupe.ts';
import { giving } from '../people/working-poses.ts';
import { banhChung } from '../things/devices.ts';
import { bundle } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** Before Tết: bánh chưng on the mat, presents for the old. */
export const springVolunteers: Scene = () => [
  lit(indoors, timberRoom(690, '#c08a58')),
  windowOn(640, 160, 520, 350, windowView(271, 500)),
  lit(indoors, beams(690, [500, 1300]) + peach(1590, 720) + scrolls()),
  lightShaft(640, 520, -200, 520),
  lit(
    indoors,
    path('M120 900H1680L1800 1200H0Z', fade('#d8a860', '#b07a40')) +
      stroke('M150 940H1660M80 1040H1730M10 1150H1790', '#9a3c2c', 7, { opacity: 0.4 }),
  ),
  lit(
    indoors,
    troupe({ horizon: 0, share: 1 }, [
      { x: 300, y: 930, tall: 600, look: volunteer(5, { mood: 'smile' }), pose: giving, inFar: bundle() },
      {
        x: 540,
        y: 935,
        tall: 570,
        look: elder(3, { mood: 'laugh' }),
        pose: {
          ...giving,
          lean: 8,
          hands: pair(14, -60, 18, -62),
        },
        flip: true,
      },
      {
        x: 840,
        y: 930,
        tall: 560,
        look: volunteer(12, { mood: 'smile' }),
        pose: { ...sittingOnFloor, nod: 10 },
      },
      {
        x: 1080,
        y: 930,
        tall: 560,
        look: tay(7, { mood: 'smile', legs: 'trousers' }),
        pose: { ...sittingOnFloor, nod: 8 },
      },
      {
        x: 1350,
        y: 990,
        tall: 580,
        look: volunteer(17, { mood: 'laugh' }),
        pose: { ...sittingOnFloorAside, nod: 8 },
        flip: true,
      },
      {
        x: 630,
        y: 1070,
        tall: 600,
        look: capped(22, { hat: undefined, mood: 'smile' }),
        pose: { ...sittingOnFloorAside, nod: 10 },
      },
      {
        x: 1560,
        y: 1090,
        tall: 470,
        look: child(8, { mood: 'laugh', top: '#d8342b' }),
        pose: sittingOnFloorAside,
        flip: true,
      },
      { y: 1080, drawn: leavesAndCakes() },
      { x: 1080, y: 1180, tall: 620, look: volunteer(27), pose: sittingOnFloorAway },
    ]),
  ),
  lit(indoors, eaves()),
];

function leavesAndCakes(): string {
  const leaf = (x: number, y: number, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${path('M-110 0Q-30 -34 110 -4Q-20 34 -110 0Z', fade('#7fb552', '#4a7d36')) + stroke('M-106 0Q0 -6 106 -4', '#b9d98a', 3)}</g>`;
  const bowl = (x: number, y: number, inside: Color) =>
    ellipse(x, y + 12, 62, 12, glow('#1a120c', 0.5)) +
    path(`M${x - 60} ${y - 22}q60 68 120 0z`, fade('#c9d4d8', '#7f8d94')) +
    ellipse(x, y - 22, 60, 17, '#eef2f2') +
    ellipse(x, y - 24, 50, 13, inside);
  return (
    leaf(830, 1040, -6) +
    leaf(880, 1060, 10) +
    leaf(800, 1075, 22) +
    bowl(1010, 1040, '#fdfbf2') +
    bowl(1140, 1030, '#f0cf6a') +
    banhChung(740, 1010, 120) +
    banhChung(820, 1130, 130) +
    banhChung(700, 1120, 120) +
    banhChung(1270, 1090, 120) +
    banhChung(1340, 1120, 115)
  );
}

function peach(x: number, y: number): string {
  const twigs = stroke(
    `M${x} ${y}Q${x - 10} ${y - 200} ${x - 60} ${y - 360}M${x - 12} ${y - 160}Q${x + 60} ${y - 260} ${x + 120} ${y - 400}M${x - 30} ${y - 240}Q${x - 110} ${y - 300} ${x - 150} ${y - 390}M${x + 50} ${y - 260}Q${x + 30} ${y - 360} ${x + 20} ${y - 440}`,
    '#5d4030',
    9,
  );
  const spots = Array.from({ length: 46 }, (_, i) => ({
    dx: Math.sin(i * 2.3) * 140 + Math.sin(i * 5.1) * 24,
    dy: -420 + ((i * 61) % 300),
  }));
  return (
    twigs +
    spots
      .map(
        ({ dx, dy }, i) =>
          ellipse(x + dx * (0.4 + (-dy / 420) * 0.6), y + dy, 13, 12, i % 3 ? '#f29bb4' : '#e2708f') +
          ellipse(x + dx * (0.4 + (-dy / 420) * 0.6), y + dy, 4, 4, '#fff0b8'),
      )
      .join('') +
    path(`M${x - 60} ${y}h120l-16 130q-44 20 -88 0z`, fade('#e9efe9', '#6f93b4', 0)) +
    stroke(`M${x - 54} ${y + 40}q54 20 108 0`, '#2f5f9a', 7)
  );
}

const scrolls = (): string =>
  [110, 300]
    .map(
      (x) =>
        rect(x, 170, 110, 340, fade('#d8342b', '#a81d1a')) +
        rect(x - 8, 160, 126, 16, '#8a5f2c') +
        rect(x - 8, 506, 126, 16, '#8a5f2c') +
        stroke(`M${x + 16} 190h78v300h-78z`, '#f4c53a', 4) +
        ellipse(x + 55, 340, 26, 26, 'none', { stroke: '#f4c53a', 'stroke-width': 6 }) +
        path(`M${x + 55} 250q26 26 0 52q-26 -26 0 -52zM${x + 55} 378q26 26 0 52q-26 -26 0 -52z`, '#f4c53a'),
    )
    .join('');
