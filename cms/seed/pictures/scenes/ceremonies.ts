import { flag, pennant, star } from '../built/flag.ts';
import { ground, woods } from '../land/hill.ts';
import { framing } from '../land/framing.ts';
import { flowers } from '../land/plants.ts';
import { crown } from '../land/crown.ts';
import { tree } from '../land/trees.ts';
import { valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { afternoon, dusk, morning } from '../light/times-of-day.ts';
import type { Color } from '../pen/color.ts';
import { fade, glow } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { ellipse, path, placed, polygon, rect, stroke, pair, points } from '../pen/shape.ts';
import { capped, elder, pupil, tay, tayMan, volunteer } from '../people/cast.ts';
import { drumming, handsClasped, playingLute, saluting, standing, walkingAway } from '../people/poses.ts';
import { type Actor, troupe } from '../people/troupe.ts';
import { flagpole, newSchool } from '../built/school.ts';
import { drum } from '../things/devices.ts';
import { flagOnStick } from '../things/tools.ts';
import type { Scene } from './scene.ts';

const away = {
  ...walkingAway,
  feet: pair(-4.4, 0, 4.4, 0),
};

/** The launch of the volunteer summer: rows of blue before the stage. */
export const launchCeremony: Scene = () => [
  valley(morning, { foot: 560, seed: 221, height: 470 }),
  lit(morning, woods(points(-40, 560, 500, 540, 1000, 560, 1840, 550), '#64965a', 5, 22), 0.18),
  lit(morning, ground(points(-40, 690, 900, 680, 1840, 690), '#d8cfb8', '#bfb398')),
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
    [110, 230, 350, 1450, 1570, 1690]
      .map((x, i) => pennant(x, 830, 480, i % 2 ? '#2f7fc6' : '#d8342b', x > 900))
      .join(''),
  ),
  lit(morning, troupe({ horizon: 0, share: 1 }, rows())),
  lit(morning, pennant(1690, 1210, 700, '#d8342b', true) + pennant(90, 1210, 720, '#2f7fc6')),
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
      pose: away,
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
    polygon(points(380, 700, 1420, 700, 1480, 740, 320, 740), '#b98a58') +
    rect(320, 740, 1160, 54, fade('#c8372d', '#8f1f1a')) +
    flowers(360, 1440, 770, 780, 3, ['#fffaf0', '#f4c53a', '#e58fb0'], 60)
  );
}

const lectern = (x: number, y: number): string =>
  path(`M${x - 44} ${y - 120}h88l-12 120h-64z`, fade('#a8743f', '#6d4526')) +
  star(x, y - 70, 22, '#ffdf3d') +
  stroke(`M${x} ${y - 120}q4 -24 -12 -34`, '#23262b', 4);

/** Pupils and their Pioneer leader beat the drums in the schoolyard. */
export const pioneerDrums: Scene = () => [
  valley(morning, { foot: 560, seed: 227, height: 440 }),
  lit(morning, ground(points(-40, 690, 900, 680, 1840, 690), '#9fb85f')),
  lit(
    morning,
    tree(130, 780, 4.6, 8) +
      newSchool(1000, 800, 1.75) +
      path('M-40 800H1840V1240H-40Z', fade('#dcd6c4', '#bdb49c')) +
      flagpole(430, 830, 1.9),
  ),
  lit(
    morning,
    troupe({ horizon: 0, share: 1 }, [
      ...Array.from({ length: 9 }, (_, i) => ({
        x: 560 + i * 125,
        y: 880,
        tall: 270,
        look: pupil(i + 40),
        pose: saluting,
      })),
      {
        x: 430,
        y: 1120,
        tall: 700,
        look: volunteer(7, { wears: ['collar', 'red-scarf', 'badge'], mood: 'smile', hair: 'bob' }),
        pose: saluting,
      },
      ...[720, 1000, 1280, 1560].flatMap((x, i) => [
        {
          x: x - 20,
          y: 1090 + (i % 2) * 20,
          tall: 470,
          look: pupil(i * 3 + 2, {
            mood: 'smile' as const,
            hat: 'cap' as const,
            hatColor: '#f6f3ea' as const,
          }),
          pose: drumming,
          inNear: stick(),
          inFar: stick(),
        },
        { y: 1112 + (i % 2) * 20, drawn: drum(x + 74, 1120 + (i % 2) * 20, 1.45) },
      ]),
    ]),
  ),
  lit(morning, framing(1860, -60, 1.6, 33, '#2c4a33', true)),
];

const stick = (): string => stroke('M-2 0L11 6', '#e6cf9f', 1.1) + ellipse(11, 6, 1.2, 1.2, '#fffaf0');

/** Incense at a memorial in the forest of the old resistance base. */
export const memorial: Scene = () => [
  valley(afternoon, { foot: 520, seed: 233, height: 400, clouds: 1 }),
  lit(afternoon, woods(points(-40, 300, 300, 420, 800, 500, 1300, 430, 1840, 300), '#4d7f4f', 8, 34), 0.22),
  lit(
    afternoon,
    woods(points(-40, 520, 300, 600, 700, 640, 1100, 640, 1500, 590, 1840, 500), '#4f8a45', 12, 34),
    0.08,
  ),
  lit(afternoon, ground(points(-40, 760, 900, 750, 1840, 760), '#98a55a', '#6d7340')),
  lit(afternoon, forestTrunks() + path('M620 800H1180L1560 1210H240Z', fade('#d8cdb4', '#a99c80'))),
  lit(afternoon, stele(900, 800)),
  path('M1500 -20L1760 -20L980 1000L760 900Z', fade('#fff0b8', '#fff0b8', 110, 0.3, 0.02)),
  lit(
    afternoon,
    troupe({ horizon: 0, share: 1 }, [
      {
        x: 500,
        y: 940,
        tall: 440,
        look: volunteer(4, { mood: 'calm' }),
        pose: { ...handsClasped, nod: 8 },
        inFar: flagOnStick('#d8342b', 52),
      },
      {
        x: 1300,
        y: 940,
        tall: 440,
        look: volunteer(9, { mood: 'calm' }),
        pose: { ...handsClasped, nod: 8 },
        flip: true,
        inFar: flagOnStick('#d8342b', 52),
      },
      { x: 700, y: 1130, tall: 580, look: volunteer(12), pose: away },
      { x: 980, y: 1100, tall: 580, look: elder(3, { hat: undefined }), pose: away },
      { x: 1160, y: 1160, tall: 590, look: volunteer(17, { hair: 'ponytail' }), pose: away },
      { x: 440, y: 1170, tall: 590, look: volunteer(21, { hair: 'long' }), pose: away },
      { x: 1420, y: 1180, tall: 600, look: volunteer(25), pose: away },
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

/** Then songs: đàn tính and Tày dress on a lit stage. */
export const thenSinging: Scene = () => [
  rect(0, 0, 1800, 1200, fade('#24142e', '#4b1f33')),
  lit(dusk, valley(dusk, { foot: 760, seed: 239, height: 480, clouds: 3 })),
  curtains(),
  path('M120 880H1680L1840 1240H-40Z', fade('#a8663a', '#5b331f')) +
    stroke(
      Array.from({ length: 15 }, (_, i) => `M${900 + (i - 7) * 110} 880L${900 + (i - 7) * 190} 1210`).join(
        '',
      ),
      '#3f2214',
      4,
      { opacity: 0.45 },
    ),
  [360, 720, 1080, 1440]
    .map(
      (x, i) =>
        polygon(
          [
            [x - 20, -20],
            [x + 20, -20],
            [900 + (i - 1.5) * 360 + 240, 1100],
            [900 + (i - 1.5) * 360 - 240, 1100],
          ],
          fade('#ffe6a8', '#ffe6a8', 90, 0.34, 0),
        ) + ellipse(900 + (i - 1.5) * 360, 1080, 260, 54, glow('#ffe6a8', 0.5)),
    )
    .join(''),
  troupe({ horizon: 0, share: 1 }, [
    { x: 470, y: 960, tall: 560, look: tayMan(4, { mood: 'smile' }), pose: playingLute, front: tinh() },
    { x: 1330, y: 960, tall: 560, look: tayMan(10, { mood: 'talk' }), pose: playingLute, front: tinh() },
    { x: 690, y: 1040, tall: 610, look: tay(3, { mood: 'smile' }), pose: playingLute, front: tinh() },
    { x: 920, y: 1080, tall: 640, look: tay(8, { mood: 'talk' }), pose: playingLute, front: tinh() },
    { x: 1150, y: 1040, tall: 610, look: tay(13, { mood: 'laugh' }), pose: playingLute, front: tinh() },
  ]),
  footlights(),
  audience(),
];

/** Đàn tính: a gourd body at the hip, a long slender neck. */
const tinh = (): string =>
  stroke('M3 -52L25 -84', '#6d4526', 1.7) +
  path('M24 -83l4 -7l1.6 1l-3.4 7z', '#c8372d') +
  ellipse(1.5, -50, 7, 6.4, fade('#e0b674', '#9a6a34', 40)) +
  ellipse(1.5, -50, 3.4, 3, '#c9964f') +
  stroke('M0 -48L25 -85', '#fff6e0', 0.3) +
  stroke('M21 -78l2.4 1.6', '#3f2a1a', 0.9);

const curtains = (): string => {
  const fold = (x: number) =>
    path(`M${x} -10h70q-14 500 -4 940h-62q10 -440 -4 -940z`, fade('#d8342b', '#7f1a18', 0));
  return (
    [0, 64, 128, 192].map((x) => fold(x - 30)).join('') +
    [0, 64, 128, 192].map((x) => fold(1574 + x)).join('') +
    Array.from({ length: 9 }, (_, i) =>
      path(`M${i * 200} -10h204q-8 150 -102 160t-102 -160z`, fade('#b5241f', '#e2463a')),
    ).join('') +
    stroke(Array.from({ length: 9 }, (_, i) => `M${i * 200} 6q8 140 102 146t102 -146`).join(''), '#f4c53a', 8)
  );
};

const footlights = (): string =>
  Array.from({ length: 9 }, (_, i) => ellipse(100 + i * 200, 1150, 90, 60, glow('#ffdf9a', 0.55))).join('');

function audience(): string {
  const chance = random(19);
  return Array.from({ length: 17 }, (_, i) =>
    placed(
      i * 112 + chance.between(-20, 20),
      1190 + (i % 2) * 24,
      1,
      path('M-70 60Q-70 -6 -22 -14H22Q70 -6 70 60Z', '#1c1226') +
        ellipse(0, -44, 36, 42, '#1c1226') +
        stroke('M-34 -58Q0 -96 34 -58', '#ffcf8a', 3, { opacity: 0.35 }),
    ),
  ).join('');
}
