/**
 * "Ke-hoach_so 15.pdf" → "Ke hoach so 15": what an editor may start a file's title from. Made from
 * the name the file had on the editor's machine, which is used for nothing else.
 */
export function suggestedTitle(filename: string): string {
  const base = filename.normalize('NFC').split(/[\\/]/u).at(-1) ?? '';
  const words = base.replace(/\.[^.]*$/u, '').replace(/[_\-\p{Cc}]+/gu, ' ');
  return words.replace(/\s+/gu, ' ').trim().slice(0, 200);
}
