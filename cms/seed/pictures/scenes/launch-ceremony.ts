import { flag, pennant, star } from '../built/flag.ts';
import { ground, woods } from '../land/hill.ts';
import { flowers } from '../land/plants.ts';
import { valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { morning } from '../light/times-of-day.ts';
import type { Color } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { ellipse, path, points, polygon, rect, stroke } from '../pen/shape.ts';
import { capped, elder, tay, volunteer } from '../people/cast.ts';
import { handsClasped, standing, standingAway } from '../people/poses.ts';
import { type Actor, troupe } from '../people/troupe.ts';
import { flagOnStick } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** The launch of the volunteer summer: rows of blue before the stage. */
export const launchCeremony: Scene = () => [
  valley(morning, { foot: 560, seed: 221, height: 470 }),
  lit(morning, woods(points('-40 560, 500 540, 1000 560, 1840 550'), '#64965a', 5, 22), 0.18),
  lit(morning, ground(points('-40 690, 900 680, 1840 690'), '#d8cfb8', '#bfb398')),
  lit(
    morning,
    stage('#1f5fae') +
      troupe({ horizon: 0, share: 1 }, [
        { x: 640, y: 716, tall: 240, look: volunteer(5), pose: handsClasped },
        { x: 760, y: 716, tall: 240, look: elder(3), pose: handsClasped },
        { x: 900, y: 720, tall: 244, look: volunteer(9, { mood: 'talk' }), pose: standing },
        { x: 1050, y: 716, tall: 240, look: tay(6), pose: handsClasped },
        { x: 1170, y: 716, tall: 240, look: volunteer(14), pose: handsClasped },
        { y: 721, drawn: lectern(960, 722) },
      ]),
  ),
  lit(
    morning,
    [60, 190, 320, 1480, 1610, 1740]
      .map((x, i) => pennant(x, 800, 420, i % 2 ? '#2f7fc6' : '#d8342b', x > 900))
      .join(''),
  ),
  lit(morning, troupe({ horizon: 0, share: 1 }, rows())),
];

function rows(): Actor[] {
  const lines = [
    [850, 250, 150, 12],
    [950, 310, 175, 11],
    [1070, 390, 215, 9],
    [1215, 480, 265, 8],
  ] as const;
  return lines.flatMap(([y, tall, step, count], row) =>
    Array.from({ length: count }, (_, i) => ({
      x: 900 + (i - (count - 1) / 2) * step + ((row * 31 + i * 17) % 13),
      y: y + ((i * 7) % 5),
      tall: tall + ((i * 11) % 14),
      look: capped(row * 20 + i),
      pose: standingAway,
      inFar: row > 0 && (i + row) % 3 === 0 ? flagOnStick(i % 2 ? '#d8342b' : '#f4c53a', 62) : '',
    })),
  );
}

function stage(color: Color): string {
  return (
    rect(430, 300, 940, 400, fade('#2f7fc6', color)) +
    path('M430 300H1370V350Q900 400 430 350Z', '#d8342b') +
    stroke(
      Array.from(
        { length: 24 },
        (_, i) => `M${450 + i * 40} 304v${44 + Math.sin((i / 23) * Math.PI) * 26}`,
      ).join(''),
      '#a81d1a',
      4,
      { opacity: 0.5 },
    ) +
    ellipse(900, 500, 120, 120, '#ffffff', { opacity: 0.14 }) +
    star(900, 500, 92, '#ffdf3d') +
    [600, 1200].map((x) => flag(x - 70, 420, 140)).join('') +
    stroke('M430 290V700M1370 290V700M424 296H1376', '#aab0b5', 14) +
    polygon(points('380 700, 1420 700, 1480 740, 320 740'), '#b98a58') +
    rect(320, 740, 1160, 54, fade('#c8372d', '#8f1f1a')) +
    flowers(360, 1440, 770, 780, 3, ['#fffaf0', '#f4c53a', '#e58fb0'], 60)
  );
}

const lectern = (x: number, y: number): string =>
  path(`M${x - 44} ${y - 120}h88l-12 120h-64z`, fade('#a8743f', '#6d4526')) +
  star(x, y - 70, 22, '#ffdf3d') +
  stroke(`M${x} ${y - 120}q4 -24 -12 -34`, '#23262b', 4);
