import { newHouse } from '../built/house.ts';
import { crate, sack } from '../built/props.ts';
import { ground, woods } from '../land/hill.ts';
import { grass } from '../land/plants.ts';
import { bamboo } from '../land/trees.ts';
import { valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { morning } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { ellipse, pair, path, points, rect, stroke } from '../pen/shape.ts';
import { farmer, tay, volunteer } from '../people/cast.ts';
import { troupe } from '../people/troupe.ts';
import { carrying, leaningOver, reaching } from '../people/working-poses.ts';
import type { Scene } from './scene.ts';

/** Young people dry arrowroot noodles on racks in the sun. */
export const noodleMakers: Scene = () => [
  valley(morning, { foot: 560, seed: 201, height: 440 }),
  lit(morning, woods(points('-40 560, 500 540, 1000 560, 1840 550'), '#64965a', 5, 22), 0.18),
  lit(morning, ground(points('-40 660, 900 645, 1840 660'), '#b3b567', '#9a8a52')),
  lit(morning, newHouse(1500, 800, 1.45, '#f3e2b8') + bamboo(120, 790, 4.6, 4)),
  lit(morning, noodleRack(120, 1080, 760, 0.62) + noodleRack(520, 1330, 830, 0.8)),
  lit(
    morning,
    troupe({ horizon: 330, share: 0.76 }, [
      { x: 1000, y: 880, look: tay(4, { mood: 'smile' }), pose: reaching, flip: true },
      { y: 960, drawn: noodleRack(20, 900, 960, 1.15) },
      {
        x: 1060,
        y: 1050,
        look: volunteer(9, { mood: 'laugh', hair: 'ponytail' }),
        pose: {
          ...reaching,
          hands: pair(12, -84, 16, -82),
        },
        flip: true,
      },
      {
        x: 1230,
        y: 1080,
        look: volunteer(4, { mood: 'smile', hat: 'cap' }),
        pose: carrying,
        flip: true,
        front: skein(),
      },
      {
        x: 1560,
        y: 1110,
        look: farmer(7, { mood: 'smile', hat: 'non' }),
        pose: {
          ...leaningOver,
          hands: pair(18, -40, 21, -42),
        },
        flip: true,
      },
      { y: 1130, drawn: packing() },
      {
        x: 640,
        y: 1130,
        look: volunteer(15, { mood: 'smile', hat: 'non' }),
        pose: carrying,
        flip: true,
        front: skein(),
      },
    ]),
  ),
  lit(morning, grass(1150, 1210, '#8fa045', 3, 60)),
];

/** A bamboo rack hung with noodles; (x, y) is the foot of its left post. */
function noodleRack(from: number, to: number, y: number, s: number): string {
  const chance = random(Math.round(y));
  const top = y - 330 * s;
  let strands = '';
  for (let x = from + 20 * s; x < to - 16 * s; x += 7 * s)
    strands += `M${x.toFixed(0)} ${top.toFixed(0)}q${(chance.between(-4, 4) * s).toFixed(1)} ${(120 * s).toFixed(0)} 0 ${(chance.between(205, 235) * s).toFixed(0)}`;
  return (
    ellipse((from + to) / 2, y, (to - from) / 2, 18 * s, '#3a2a1b', { opacity: 0.22 }) +
    stroke(`M${from} ${y}V${top - 16}M${to} ${y}V${top - 16}`, '#8a6434', 15 * s) +
    rect(from + 16 * s, top, to - from - 32 * s, 214 * s, fade('#efe6cf', '#cfc3a6'), { opacity: 0.92 }) +
    stroke(strands, '#b8ab8c', 2.4 * s, { opacity: 0.85 }) +
    stroke(strands, '#fffdf4', 2 * s, { opacity: 0.8, transform: `translate(${2.4 * s} 0)` }) +
    stroke(`M${from - 20 * s} ${top}H${to + 20 * s}`, '#b58a4c', 15 * s) +
    stroke(`M${from - 20 * s} ${top - 4 * s}H${to + 20 * s}`, '#dcb877', 4 * s)
  );
}

const skein = (): string =>
  path('M4 -62q10 -4 20 0v14q-10 5 -20 0z', fade('#fffaf0', '#d8cdb2')) +
  stroke('M8 -62v15M12 -63v16M16 -63v16M20 -62v15', '#c3b695', 0.6) +
  rect(12, -63.4, 3, 17.4, '#d8342b');

const packing = (): string =>
  crate(1380, 1150, 170, '#d9b071') +
  crate(1330, 1180, 150) +
  [1300, 1345, 1390]
    .map(
      (x) => rect(x, 1064, 34, 44, fade('#fffaf0', '#d8cdb2'), { rx: 5 }) + rect(x, 1078, 34, 12, '#2f7f6f'),
    )
    .join('') +
  sack(1720, 1160, 150);
