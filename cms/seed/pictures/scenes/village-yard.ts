import { stiltHouse } from '../built/stilt-house.ts';
import { framing } from '../land/framing.ts';
import { grass } from '../land/plants.ts';
import { banana, bamboo, tree } from '../land/trees.ts';
import { countryside } from '../land/countryside.ts';
import { type Light, lit } from '../light/light.ts';
import { afternoon, morning } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { ellipse, path, rect, pair } from '../pen/shape.ts';
import { child, elder, farmer, tay, volunteer } from '../people/cast.ts';
import { giving, handsClasped, sitting, standing, talking, waiting } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { phone } from '../things/tools.ts';
import type { Scene } from './scene.ts';

const yardBackdrop = (light: Light, seed: number): string[] =>
  countryside(light, { seed, meadow: 750, hamlet: false });

/** The commune's Union secretary among villagers, maize drying behind. */
export const villageTalk: Scene = () => [
  ...yardBackdrop(afternoon, 42),
  lit(
    afternoon,
    tree(1690, 760, 4.4, 3) +
      banana(120, 800, 3.4, 6) +
      stiltHouse({ x: 840, y: 850, scale: 2.15 }) +
      maizeUnderEaves(),
  ),
  lit(afternoon, path('M-40 850Q900 820 1840 860V1240H-40Z', fade('#d9b98c', '#ad8559')) + maizeOnMats()),
  lit(
    afternoon,
    troupe({ horizon: 380, share: 0.78 }, [
      { x: 700, y: 1060, look: volunteer(4, { mood: 'talk' }), pose: talking },
      { x: 980, y: 1010, look: farmer(3, { hat: 'non' }), pose: handsClasped, flip: true },
      { x: 1120, y: 1060, look: elder(2), pose: waiting, flip: true },
      { x: 1280, y: 1020, look: tay(5), pose: handsClasped, flip: true },
      { x: 1420, y: 1090, look: farmer(11, { hat: undefined }), pose: waiting, flip: true },
      { x: 1210, y: 1130, look: child(5), pose: standing, flip: true },
      { x: 470, y: 1010, look: farmer(9), pose: waiting },
      { x: 350, y: 1060, look: tay(9), pose: handsClasped },
    ]),
  ),
  lit(afternoon, framing(-40, -40, 1.7, 5)),
];

function maizeUnderEaves(): string {
  const chance = random(8);
  return Array.from({ length: 46 }, (_, i) => {
    const x = 330 + i * 22.4;
    const long = chance.between(48, 66);
    return (
      ellipse(x, 462 + long / 2, 9, long / 2, fade('#f6cf4d', '#d2932a', 0)) +
      rect(x - 4, 446, 8, 20, '#d8c690')
    );
  }).join('');
}

function maizeOnMats(): string {
  const chance = random(4);
  const mat = (x: number, y: number, rx: number, ry: number) => {
    const grains = Array.from({ length: 130 }, () => {
      const angle = chance.between(0, 6.28);
      const out = Math.sqrt(chance()) * 0.92;
      return `M${(x + Math.cos(angle) * rx * out).toFixed(0)} ${(y + Math.sin(angle) * ry * out).toFixed(0)}h7`;
    });
    return (
      ellipse(x, y + 8, rx + 20, ry + 9, '#8f6a3c') +
      ellipse(x, y, rx + 14, ry + 6, '#c9a365') +
      ellipse(x, y, rx, ry, fade('#f9d762', '#e2a632')) +
      path(grains.join(''), 'none', { stroke: '#c98a22', 'stroke-width': 5, opacity: 0.6 })
    );
  };
  return mat(180, 1130, 210, 46) + mat(1640, 970, 190, 34) + mat(860, 905, 150, 20);
}

/** A young volunteer shows an elder how her telephone works. */
export const phoneForElder: Scene = () => [
  ...yardBackdrop(morning, 51),
  lit(morning, bamboo(1660, 780, 5, 4) + stiltHouse({ x: 560, y: 900, scale: 2.6 })),
  lit(morning, path('M-40 890Q900 860 1840 890V1240H-40Z', fade('#dcc096', '#b48d61'))),
  lit(
    morning,
    troupe({ horizon: 0, share: 1 }, [
      { y: 1130, drawn: bench() },
      {
        x: 820,
        y: 1140,
        tall: 820,
        look: elder(2, { glasses: true }),
        pose: {
          ...sitting,
          nod: 14,
          hands: pair(15, -46, 17, -47),
        },
        inNear: phone(),
      },
      {
        x: 1110,
        y: 1139,
        tall: 820,
        look: volunteer(7, { mood: 'smile', hat: undefined }),
        pose: {
          ...sitting,
          nod: 10,
          lean: 14,
          hands: pair(17, -44, 24, -49),
        },
        flip: true,
      },
      {
        x: 1400,
        y: 1080,
        tall: 720,
        look: farmer(5, { hat: 'non' }),
        pose: { ...handsClasped, nod: 8 },
        flip: true,
      },
      {
        x: 480,
        y: 1090,
        tall: 480,
        look: child(4, { mood: 'smile' }),
        pose: { ...giving, nod: 6 },
        inFar: phone(),
      },
      { x: 300, y: 1120, tall: 700, look: volunteer(13), pose: { ...talking, nod: 10 }, flip: false },
    ]),
  ),
  lit(morning, grass(1150, 1205, '#6d9a45', 3, 60) + framing(1850, -40, 1.7, 3, '#2c4a33', true)),
];

function bench(): string {
  return (
    rect(640, 915, 620, 30, fade('#b98a58', '#8a5f36')) +
    rect(680, 940, 30, 190, fade('#8a5f36', '#5e3f22', 0)) +
    rect(1190, 940, 30, 190, fade('#8a5f36', '#5e3f22', 0)) +
    rect(700, 1040, 500, 14, '#6d4727') +
    ellipse(950, 1136, 360, 18, '#3a281b', { opacity: 0.25 })
  );
}
