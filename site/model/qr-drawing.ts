import { create } from 'qrcode';

/** A code as one path of an SVG, in modules: printed sharp at any size. */
export interface QrDrawing {
  /** Modules along one side, with the quiet zone. */
  size: number;
  path: string;
}

/** Modules of white on each side (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** @param address what the code says: written byte by byte, for small letters have no shorter way to be written */
export function qrDrawing(address: string): QrDrawing {
  const bytes = [{ data: new TextEncoder().encode(address), mode: 'byte' as const }];
  const { modules } = create(bytes, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue;
      const from = column;
      while (column + 1 < modules.size && modules.get(row, column + 1)) column++;
      const wide = column - from + 1;
      path += `M${from + QUIET_ZONE} ${row + QUIET_ZONE}h${wide}v1h-${wide}z`;
    }
  return { size: modules.size + 2 * QUIET_ZONE, path };
}
