import sharp, { type Metadata, type Sharp, type SharpInput, type SharpOptions } from 'sharp';
import { MAX_PIXELS } from './upload-limits.ts';

/*
 * The only door to sharp. libvips can read some thirty formats through as many parsers; all but
 * three are shut for the whole process, whatever a file calls itself.
 */

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
});
sharp.concurrency(1);
sharp.cache(false);

const LIMITS = { limitInputPixels: MAX_PIXELS, failOn: 'warning', sequentialRead: true } as const;

/** Opens a JPEG, PNG or WebP under the house's limits. */
export function limitedSharp(input: SharpInput, options?: SharpOptions): Sharp {
  return sharp(input, { ...options, ...LIMITS });
}

/** Reads a picture's header, whatever its size: nothing is decoded. */
export function headerOf(bytes: Uint8Array): Promise<Metadata> {
  return sharp(bytes, { ...LIMITS, limitInputPixels: false }).metadata();
}
