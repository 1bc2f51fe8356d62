import { star } from '../built/flag.ts';
import { stiltHouse } from '../built/stilt-house.ts';
import { countryside } from '../land/countryside.ts';
import { tree } from '../land/trees.ts';
import { lit } from '../light/light.ts';
import { night } from '../light/times-of-day.ts';
import type { Color } from '../pen/color.ts';
import { fade, glow } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { ellipse, path, points, rect, stroke } from '../pen/shape.ts';
import { child, elder, volunteer } from '../people/cast.ts';
import { cheering, handsClasped, standing, talking } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { holdingHigh } from '../people/working-poses.ts';
import { lantern } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** Children with lanterns under the full moon. */
export const midAutumn: Scene = () => {
  const colors: Color[] = ['#e2322a', '#f4a63a', '#4fae6a', '#3f9ad6', '#e86fa0', '#f4c53a', '#b06fd0'];
  const lights = points('150 420, 330 380, 520 430, 900 400, 1120 440, 1500 400, 1680 440');
  return [
    ...countryside(night, { seed: 183, grass: '#6f8a5a' }),
    stars(),
    lit(night, stiltHouse({ x: 400, y: 800, scale: 1.7, lamplight: false }) + tree(1640, 800, 5, 6)),
    points('290 494, 395 494, 655 494')
      .map(
        ([x, y]) =>
          rect(x! - 34 - (x === 290 ? 110 : 100), y! - 22, 68, 70, fade('#ffd98a', '#f2a64c')) +
          ellipse(x! - 100, y! + 10, 120, 100, glow('#ffcf7a', 0.45)),
      )
      .join(''),
    lit(night, path('M-40 880Q900 830 1840 880V1240H-40Z', fade('#b99c78', '#7f6548'))),
    stroke('M-20 330Q300 420 700 360T1300 370T1840 330', '#24305c', 4) +
      lights.map(([x, y], i) => paperLamp(x, y, colors[i % colors.length]!)).join(''),
    ellipse(900, 1010, 800, 240, glow('#ffb85a', 0.42)),
    lit(
      { ...night, falls: '#d8c4b4' },
      troupe({ horizon: 300, share: 0.72 }, [
        { x: 300, y: 1010, look: volunteer(4, { mood: 'laugh' }), pose: holdingHigh, inFar: starLantern() },
        { x: 520, y: 1060, look: child(7, { mood: 'laugh' }), pose: holdingHigh, inFar: lantern('#e2322a') },
        { x: 700, y: 1100, look: child(12, { mood: 'laugh' }), pose: holdingHigh, inFar: starLantern() },
        { x: 890, y: 1060, look: child(15), pose: cheering },
        {
          x: 1060,
          y: 1110,
          look: child(23, { mood: 'laugh' }),
          pose: holdingHigh,
          inFar: lantern('#3f9ad6'),
          flip: true,
        },
        {
          x: 1240,
          y: 1060,
          look: child(28, { mood: 'laugh' }),
          pose: holdingHigh,
          inFar: lantern('#f4a63a'),
          flip: true,
        },
        { x: 1430, y: 1020, look: volunteer(9, { mood: 'laugh' }), pose: talking, flip: true },
        { x: 1600, y: 1090, look: child(33), pose: holdingHigh, inFar: starLantern(), flip: true },
        { x: 960, y: 950, look: child(41), pose: standing },
        { x: 780, y: 940, look: elder(2), pose: handsClasped },
      ]),
    ),
    points('655 830, 835 860, 430 690, 910 850, 1090 820, 1460 850')
      .map(([x, y]) => ellipse(x!, y!, 150, 140, glow('#ffc25a', 0.5)))
      .join(''),
  ];
};

function stars(): string {
  const chance = random(77);
  return Array.from({ length: 90 }, () =>
    ellipse(
      chance.between(0, 1800),
      chance.between(0, 380),
      chance.between(1, 2.8),
      chance.between(1, 2.8),
      '#fff6dc',
      { opacity: chance.between(0.4, 0.95) },
    ),
  ).join('');
}

const paperLamp = (x: number, y: number, color: Color): string =>
  ellipse(x, y + 40, 110, 110, glow(color, 0.6)) +
  stroke(`M${x} ${y - 40}V${y}`, '#24305c', 3) +
  ellipse(x, y + 42, 40, 44, fade('#fff0b8', color)) +
  stroke(`M${x - 16} ${y + 2}q-14 40 0 80M${x + 16} ${y + 2}q14 40 0 80M${x} ${y}v84`, color, 3, {
    opacity: 0.7,
  }) +
  stroke(`M${x} ${y + 86}v26`, '#f4c53a', 6);

const starLantern = (): string =>
  stroke('M0 4L9 -14', '#8a6a3c', 1) +
  ellipse(11, -25, 13, 13, glow('#ffd45a', 0.9)) +
  star(11, -25, 11, '#e2322a') +
  star(11, -25, 6.5, '#ffd45a') +
  ellipse(11, -25, 11.6, 11.6, 'none', { stroke: '#f4c53a', 'stroke-width': 0.8 });
