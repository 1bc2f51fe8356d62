import { movedFile, pageFile } from '#site/publisher/shelf-layout.ts';

const LINK = /(?:href|src)="(\/[^"#?]*)/gu;
const ON_DEMAND =
  /^\/(?:tim-kiem\/|so-dong-gop\/|cong-trinh\/loc\/|cam-on\/[^/]+\/|du-lieu\/so-dong-gop-[^/]+\.csv)$/u;

/** Links between pages of a shelf ("page → address") behind which there is neither a page nor a marker. */
export function danglingLinks(shelf: Map<string, string>): string[] {
  const found: string[] = [];
  for (const [file, bytes] of shelf) {
    // Examples of components lead to made-up addresses.
    if (!file.endsWith('.html') || file.startsWith('he-thong-thiet-ke/')) continue;
    for (const [, address] of Buffer.from(bytes, 'latin1').toString('utf8').matchAll(LINK))
      if (address && !answers(shelf, decodeURI(address))) found.push(`${file} → ${address}`);
  }
  return found;
}

function answers(shelf: Map<string, string>, address: string): boolean {
  if (ON_DEMAND.test(address)) return true;
  const page = pageFile(address);
  return shelf.has(page) || shelf.has(`.gone/${page}`) || shelf.has(movedFile(address));
}
