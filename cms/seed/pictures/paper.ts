import { random } from './pen/random.ts';

/** Side of the square of paper that is laid over a drawing again and again, px. */
const SIDE = 256;

/** A square of paper grain as raw grey + alpha bytes, ready for sharp to tile over a drawing. */
export function paperGrain(): { input: Buffer; raw: { width: number; height: number; channels: 2 } } {
  const chance = random(1931);
  const bytes = Buffer.alloc(SIDE * SIDE * 2);
  for (let i = 0; i < SIDE * SIDE; i++) {
    const speck = (chance() + chance() + chance() - 1.5) / 1.5;
    bytes[i * 2] = speck > 0 ? 255 : 0;
    bytes[i * 2 + 1] = Math.round(Math.abs(speck) * 17);
  }
  return { input: bytes, raw: { width: SIDE, height: SIDE, channels: 2 } };
}
