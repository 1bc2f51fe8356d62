import sharp from 'sharp';
import { SCENES } from './drawings.ts';
import { paperGrain } from './paper.ts';
import { sheet } from './pen/sheet.ts';

/** Names of all drawings, in the order of the agreed list. */
export const DRAWINGS: readonly string[] = Object.keys(SCENES);

/**
 * A drawing as a JPEG of 1800 × 1200 px without metadata; the same name gives the same bytes.
 * Throws on a name that is not in DRAWINGS.
 */
export async function renderDrawing(name: string): Promise<Buffer> {
  const scene = SCENES[name];
  if (!scene)
    throw new Error(`renderDrawing: no drawing is called "${name}"; the names are ${DRAWINGS.join(', ')}`);
  return sharp(Buffer.from(sheet(scene())))
    .flatten({ background: '#ffffff' })
    .composite([{ ...paperGrain(), tile: true }])
    .jpeg({ quality: 88 })
    .toBuffer();
}
