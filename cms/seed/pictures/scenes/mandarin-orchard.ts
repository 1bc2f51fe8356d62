import { crown } from '../land/crown.ts';
import { framing } from '../land/framing.ts';
import { ground, woods } from '../land/hill.ts';
import { grass } from '../land/plants.ts';
import { valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { afternoon } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { ellipse, path, placed, points, rect, stroke } from '../pen/shape.ts';
import { farmer, tay, volunteer } from '../people/cast.ts';
import { troupe } from '../people/troupe.ts';
import { carrying, giving, reaching } from '../people/working-poses.ts';
import { basket } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** An orchard of mandarins, its young owner among crates. */
export const mandarinOrchard: Scene = () => [
  valley(afternoon, { foot: 540, seed: 207, height: 420 }),
  lit(afternoon, woods(points('-40 560, 500 520, 1000 560, 1840 520'), '#64965a', 6, 22), 0.18),
  lit(afternoon, ground(points('-40 640, 900 620, 1840 640'), '#a3b55c', '#7f7a40')),
  lit(afternoon, farTrees()),
  lit(
    afternoon,
    orangeTree(240, 1010, 5.4, 3) + orangeTree(1600, 1000, 5.6, 8) + orangeTree(900, 860, 3.4, 12),
  ),
  lit(
    afternoon,
    troupe({ horizon: 330, share: 0.78 }, [
      { x: 420, y: 1030, look: farmer(4, { hat: 'non', mood: 'smile' }), pose: reaching, flip: true },
      {
        x: 860,
        y: 1090,
        look: volunteer(4, {
          mood: 'laugh',
          top: '#3f7f63',
          wears: ['collar'],
          hat: 'cap',
          hatColor: '#e8b23a',
        }),
        pose: carrying,
        front: placed(13, -54, 1.1, basket()),
      },
      { x: 1130, y: 1070, look: volunteer(7, { mood: 'smile' }), pose: giving, flip: true },
      { x: 1400, y: 1020, look: tay(9), pose: reaching },
      {
        y: 1150,
        drawn:
          fruitCrate(650, 1150, 1.5) +
          fruitCrate(1020, 1180, 1.6) +
          fruitCrate(1240, 1160, 1.5) +
          fruitCrate(450, 1190, 1.6),
      },
    ]),
  ),
  lit(afternoon, grass(1150, 1210, '#7da547', 3, 80) + fruitBranch()),
];

function orangeTree(x: number, y: number, scale: number, seed: number): string {
  const chance = random(seed);
  const trunk = path('M-4 0C-3 -14 -3 -24 -2 -34L3 -34C4 -22 4 -12 6 0Z', fade('#8a6a4a', '#4f3a28', 0));
  const fruit = Array.from({ length: 26 }, () => {
    const angle = chance.between(0, 6.28);
    const out = Math.sqrt(chance()) * 0.92;
    return ellipse(
      Math.cos(angle) * 33 * out,
      -52 + Math.sin(angle) * 27 * out,
      2.7,
      2.6,
      fade('#ffb84a', '#e0741c', 50),
    );
  });
  return placed(
    x,
    y,
    scale,
    ellipse(0, 1, 30, 5, '#2a3a1d', { opacity: 0.35 }) +
      trunk +
      crown(0, -52, 36, 29, '#4c8238', chance) +
      fruit.join(''),
  );
}

const farTrees = (): string =>
  Array.from({ length: 9 }, (_, i) =>
    orangeTree(40 + i * 215 + (i % 2) * 40, 720 + (i % 2) * 26, 1.7, i + 20),
  ).join('');

function fruitCrate(x: number, y: number, s: number): string {
  const chance = random(Math.round(x));
  const fruit = Array.from({ length: 15 }, (_, i) =>
    ellipse(
      -46 + (i % 8) * 13 + chance.between(-2, 2),
      i < 8 ? -62 : -72 + chance.between(-3, 3),
      10,
      10,
      fade('#ffc05a', '#dd6f1a', 50),
    ),
  );
  return placed(
    x,
    y,
    s,
    ellipse(0, 0, 70, 8, '#1a120c', { opacity: 0.3 }) +
      fruit.join('') +
      rect(-58, -56, 116, 56, fade('#d9b071', '#a87a3f')) +
      stroke('M-58 -37H58M-58 -18H58', '#7d5a2c', 4) +
      rect(-58, -56, 8, 56, '#8f6836') +
      rect(50, -56, 8, 56, '#8f6836'),
  );
}

function fruitBranch(): string {
  const fruit = points('90 130, 210 80, 330 120, 170 210').map(
    ([x, y]) =>
      ellipse(x!, y!, 46, 44, fade('#ffbf52', '#d9661a', 55)) +
      ellipse(x! - 14, y! - 16, 11, 8, '#ffe3a8', { opacity: 0.7 }),
  );
  return framing(-60, -70, 2, 31, '#2f5a32') + fruit.join('');
}
