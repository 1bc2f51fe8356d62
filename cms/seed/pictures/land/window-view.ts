import { lit } from '../light/light.ts';
import { morning } from '../light/times-of-day.ts';
import { ground, woods } from './hill.ts';
import { valley } from './valley.ts';

/** What is seen from a window: mountains, woods, a field; `foot` is where the mountains stand, px. */
export function windowView(seed: number, foot = 450): string {
  const line = (rise: number) => [0, 900, 1800].map((x, i) => [x, foot + rise - (i % 2) * 20] as const);
  const near = woods(line(-8), '#6a9a52', 5, 18) + ground(line(34), '#9fc060');
  return valley(morning, { foot, seed, height: 380, clouds: 2 }) + lit(morning, near);
}
