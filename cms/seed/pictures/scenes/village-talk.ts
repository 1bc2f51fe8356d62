import { stiltHouse } from '../built/stilt-house.ts';
import { countryside } from '../land/countryside.ts';
import { framing } from '../land/framing.ts';
import { banana, tree } from '../land/trees.ts';
import { lit } from '../light/light.ts';
import { afternoon } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { ellipse, path, rect } from '../pen/shape.ts';
import { child, elder, farmer, tay, volunteer } from '../people/cast.ts';
import { handsClasped, standing, talking, waiting } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import type { Scene } from './scene.ts';

/** The commune's Union secretary among villagers, maize drying behind. */
export const villageTalk: Scene = () => [
  ...countryside(afternoon, { seed: 42, meadow: 750, hamlet: false }),
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
