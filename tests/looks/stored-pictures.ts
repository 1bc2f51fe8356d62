import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp, { type Sharp } from 'sharp';

const STORED = 'tests/fixtures/visual';
/** Where one looks after a difference: what was seen, and what differs. */
const SEEN = '.data/visual';

/** Of a colour channel: text and flat colours stay what they are, the stored pictures halve. */
const LEVELS = 16;
/** Of a pixel's colour, 0 to 1: more than the step between two levels. */
const COLOR_THRESHOLD = 0.12;
/** Of all pixels: less than one letter of a strip. */
const MOST_DIFFERENT = 0.0002;

interface Raw {
  data: Buffer;
  width: number;
  height: number;
}

/**
 * Holds a screenshot against the stored picture of that name; with VISUAL=update it is stored instead.
 * Both at half size: a shift of one pixel still shows, and the pictures fit in git.
 * @returns what differs, in one line; undefined where they are alike
 */
export async function compareWithStored(name: string, screenshot: Buffer): Promise<string | undefined> {
  const file = join(STORED, `${name}.webp`);
  const small = await halved(screenshot);
  if (process.env['VISUAL'] === 'update') {
    mkdirSync(STORED, { recursive: true });
    await asImage(small).webp({ lossless: true, effort: 6 }).toFile(file);
    return undefined;
  }
  if (!existsSync(file)) return `${name}: no stored picture (VISUAL=update npm test -- looks)`;
  const stored = await rawOf(sharp(readFileSync(file)));
  if (stored.width !== small.width || stored.height !== small.height) {
    keep(name, 'seen', await asImage(small).png().toBuffer());
    return `${name}: ${small.width} × ${small.height} instead of ${stored.width} × ${stored.height} (halved)`;
  }
  const marked = Buffer.alloc(stored.data.length);
  const { width, height } = stored;
  const count = pixelmatch(stored.data, small.data, marked, width, height, { threshold: COLOR_THRESHOLD });
  if (count <= width * height * MOST_DIFFERENT) return undefined;
  keep(name, 'seen', await asImage(small).png().toBuffer());
  keep(
    name,
    'differs',
    await asImage({ ...stored, data: marked })
      .png()
      .toBuffer(),
  );
  return `${name}: ${count} pixels differ, see ${SEEN}`;
}

async function halved(screenshot: Buffer): Promise<Raw> {
  const { width = 0 } = await sharp(screenshot).metadata();
  const raw = await rawOf(sharp(screenshot).resize(Math.round(width / 2), null, { kernel: 'linear' }));
  const step = 255 / (LEVELS - 1);
  return { ...raw, data: raw.data.map((value) => Math.round(Math.round(value / step) * step)) as Buffer };
}

async function rawOf(image: Sharp): Promise<Raw> {
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const asImage = ({ data, width, height }: Raw) => sharp(data, { raw: { width, height, channels: 4 } });

function keep(name: string, what: string, picture: Buffer): void {
  mkdirSync(SEEN, { recursive: true });
  writeFileSync(join(SEEN, `${name}-${what}.png`), picture);
}
