import { gradientsOf } from './paint.ts';

export const SHEET = { width: 1800, height: 1200 } as const;

/** A whole drawing: the layers from back to front, with the gradients they refer to and softly darker edges. */
export function sheet(layers: readonly string[]): string {
  const body = layers.join('');
  const { width, height } = SHEET;
  const edges = `<radialGradient id="edges" cx="50%" cy="46%" r="72%"><stop offset="0.62" stop-color="#101830" stop-opacity="0"/><stop offset="1" stop-color="#101830" stop-opacity="0.24"/></radialGradient>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${gradientsOf(body)}${edges}</defs>${body}<rect width="${width}" height="${height}" fill="url(#edges)"/></svg>`;
}
