import { create, toBuffer, toString } from 'qrcode';

/** Modules of white on each side (ISO/IEC 18004). */
const QUIET_ZONE = 4;
const OPTIONS = { errorCorrectionLevel: 'M', margin: QUIET_ZONE } as const;

/**
 * A code as a PNG of at least `leastWidth` pixels, every module as many whole pixels wide. Bytes, since a
 * long press on a picture saves what was sent.
 */
export async function qrPng(text: string, leastWidth: number): Promise<Response> {
  const modules = create(text, OPTIONS).modules.size + 2 * QUIET_ZONE;
  const scale = Math.ceil(leastWidth / modules);
  const bytes = await toBuffer(text, { ...OPTIONS, type: 'png', scale });
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } });
}

/** The same for print, sharp at any size. */
export async function qrSvg(text: string): Promise<Response> {
  const svg = await toString(text, { ...OPTIONS, type: 'svg' });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
}
