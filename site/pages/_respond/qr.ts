import { create, toString } from 'qrcode';
import { oneBitPng } from './one-bit-png.ts';

/** Modules of white on each side (ISO/IEC 18004). */
const QUIET_ZONE = 4;
const OPTIONS = { errorCorrectionLevel: 'M', margin: QUIET_ZONE } as const;

/**
 * A code as a PNG of at least `leastWidth` pixels, every module as many whole pixels wide. Bytes, since a
 * long press on a picture saves what was sent.
 */
export function qrPng(text: string, leastWidth: number): Response {
  const { modules } = create(text, OPTIONS);
  const size = modules.size + 2 * QUIET_ZONE;
  const isIn = (at: number) => at >= QUIET_ZONE && at < QUIET_ZONE + modules.size;
  const isBlack = (y: number, x: number) =>
    isIn(y) && isIn(x) && modules.get(y - QUIET_ZONE, x - QUIET_ZONE) === 1;
  const line = Array.from({ length: size }, (_, at) => at);
  const rows = line.map((y) => line.map((x) => isBlack(y, x)));
  const png = oneBitPng(rows, Math.ceil(leastWidth / size));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}

/** The same for print, sharp at any size. */
export async function qrSvg(text: string): Promise<Response> {
  const svg = await toString(text, { ...OPTIONS, type: 'svg' });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
}
