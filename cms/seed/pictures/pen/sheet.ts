import { gradientsOf } from './paint.ts';

export const SHEET = { width: 1800, height: 1200 } as const;

/** A whole drawing: the layers from back to front, with the gradients they refer to. */
export function sheet(layers: readonly string[]): string {
  const body = layers.join('');
  const { width, height } = SHEET;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${gradientsOf(body)}</defs>${body}</svg>`;
}
