import { WordRefused } from './word-refused.ts';

/** Names in the directory of a compound file (OLE) are UTF-16. */
const utf16 = (words: string) => Buffer.from(words, 'utf16le');

/**
 * Says by its first bytes whether a file may be a .docx; its name counts for nothing.
 * @throws {WordRefused} naming what it is instead
 */
export function refuseOtherFiles(bytes: Buffer): void {
  if (bytes.length === 0) throw new WordRefused('empty');
  const head = bytes.subarray(0, 8).toString('latin1');
  if (head.startsWith('PK\x03\x04')) return;
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    throw new WordRefused(bytes.includes(utf16('EncryptedPackage')) ? 'locked' : 'oldWord');
  if (head.startsWith('%PDF')) throw new WordRefused('pdf');
  if (head.startsWith('{\\rtf')) throw new WordRefused('rtf');
  throw new WordRefused('otherType');
}
