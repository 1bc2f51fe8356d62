import { ground, woods } from '../land/hill.ts';
import { framing } from '../land/framing.ts';
import { grass } from '../land/plants.ts';
import { crown } from '../land/crown.ts';
import { bamboo } from '../land/trees.ts';
import { mistBand, valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { afternoon, mist, morning } from '../light/times-of-day.ts';
import type { Color } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { ellipse, path, placed, rect, stroke, pair, points } from '../pen/shape.ts';
import { farmer, tay, tayMan, volunteer } from '../people/cast.ts';
import { carrying, giving, handsClasped, leaningOver, reaching, walking } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { crate, sack } from '../built/props.ts';
import { newHouse } from '../built/house.ts';
import { basket } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** Young people dry arrowroot noodles on racks in the sun. */
export const noodleMakers: Scene = () => [
  valley(morning, { foot: 560, seed: 201, height: 440 }),
  lit(morning, woods(points(-40, 560, 500, 540, 1000, 560, 1840, 550), '#64965a', 5, 22), 0.18),
  lit(morning, ground(points(-40, 660, 900, 645, 1840, 660), '#b3b567', '#9a8a52')),
  lit(morning, newHouse(1500, 800, 1.45, '#f3e2b8') + bamboo(120, 790, 4.6, 4)),
  lit(morning, noodleRack(120, 1080, 760, 0.62) + noodleRack(520, 1330, 830, 0.8)),
  lit(
    morning,
    troupe({ horizon: 330, share: 0.76 }, [
      { x: 380, y: 900, look: tay(4, { mood: 'smile' }), pose: reaching },
      { y: 960, drawn: noodleRack(20, 900, 960, 1.15) },
      {
        x: 1010,
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
      { x: 640, y: 1130, look: volunteer(15, { mood: 'smile' }), pose: handsClasped },
    ]),
  ),
  lit(morning, grass(1150, 1210, '#8fa045', 3, 60) + framing(1860, -50, 1.6, 23, '#2c4a33', true)),
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

/** An orchard of mandarins, its young owner among crates. */
export const mandarinOrchard: Scene = () => [
  valley(afternoon, { foot: 540, seed: 207, height: 420 }),
  lit(afternoon, woods(points(-40, 560, 500, 520, 1000, 560, 1840, 520), '#64965a', 6, 22), 0.18),
  lit(afternoon, ground(points(-40, 640, 900, 620, 1840, 640), '#a3b55c', '#7f7a40')),
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
  const fruit = points(90, 130, 210, 80, 330, 120, 170, 210).map(
    ([x, y]) =>
      ellipse(x!, y!, 46, 44, fade('#ffbf52', '#d9661a', 55)) +
      ellipse(x! - 14, y! - 16, 11, 8, '#ffe3a8', { opacity: 0.7 }),
  );
  return framing(-60, -70, 2, 31, '#2f5a32') + fruit.join('');
}

/** Old shan tea trees in the mist, young pickers with baskets. */
export const shanTea: Scene = () => [
  valley(mist, { foot: 620, seed: 213, height: 500, clouds: 2 }),
  lit(mist, woods(points(-40, 520, 400, 600, 900, 560, 1400, 600, 1840, 480), '#4f8060', 7, 26), 0.42),
  mistBand(mist, 560, 180, 0.8),
  lit(
    mist,
    teaTree(140, 780, 3.2, 22) +
      teaTree(640, 770, 2.8, 25) +
      teaTree(1130, 760, 2.7, 28) +
      teaTree(1620, 780, 3.3, 31),
    0.36,
  ),
  mistBand(mist, 690, 130, 0.6),
  lit(mist, ground(points(-40, 830, 500, 810, 1000, 850, 1400, 820, 1840, 800), '#7f9f5a', '#4f6a3a')),
  lit(mist, teaTree(360, 1010, 5.6, 3) + teaTree(1480, 1020, 6, 9)),
  lit(
    mist,
    troupe({ horizon: 330, share: 0.76 }, [
      {
        x: 960,
        y: 930,
        look: tayMan(12, { mood: 'smile' }),
        pose: walking,
        flip: true,
        behind: backBasket(),
      },
      { x: 640, y: 1040, look: tay(5, { mood: 'smile' }), pose: reaching, flip: true, behind: backBasket() },
      { x: 1180, y: 1070, look: tay(8, { mood: 'laugh' }), pose: reaching, behind: backBasket() },
      {
        x: 900,
        y: 1130,
        look: volunteer(9, { mood: 'smile', hair: 'ponytail' }),
        pose: {
          ...reaching,
          hands: pair(13, -66, 17, -64),
        },
        behind: backBasket(),
      },
    ]),
  ),
  lit(mist, teaBushes()),
  mistBand(mist, 1060, 160, 0.18),
];

function teaTree(x: number, y: number, scale: number, seed: number): string {
  const chance = random(seed);
  const bark: Color = '#9a9484';
  const limbs =
    path(
      'M-6 0C-5 -16 -9 -26 -16 -44L-12 -46C-6 -34 -2 -28 0 -26C2 -34 8 -42 15 -50L19 -47C11 -36 7 -20 8 0Z',
      fade('#b5afa0', '#5d584e', 0),
    ) +
    stroke('M0 -26Q-2 -42 1 -56M-13 -44Q-20 -52 -24 -60M16 -48Q22 -56 26 -60', bark, 2.4) +
    stroke('M-4 -6q2 -8 1 -14M3 -4q1 -8 0 -14', '#d8d4c6', 1, { opacity: 0.7 });
  return placed(
    x,
    y,
    scale,
    ellipse(0, 0, 28, 5, '#22301f', { opacity: 0.3 }) +
      limbs +
      crown(-20, -64, 18, 13, '#5a8a48', chance) +
      crown(20, -66, 20, 14, '#52823f', chance) +
      crown(0, -74, 22, 14, '#639550', chance),
  );
}

const backBasket = (): string =>
  path('M-20 -80H-5L-7 -52H-17Z', fade('#c99a5b', '#8a6434', 0)) +
  ellipse(-12.5, -80, 8, 3, '#7fae4f') +
  stroke('M-19 -72h12M-18.4 -64h11', '#6d4d26', 0.6);

function teaBushes(): string {
  const chance = random(41);
  return [60, 330, 700, 1080, 1420, 1740]
    .map((x, i) =>
      placed(x, 1230 + (i % 2) * 20, 1, crown(0, -40, 190, 90, i % 2 ? '#4d7f3c' : '#44743a', chance)),
    )
    .join('');
}
