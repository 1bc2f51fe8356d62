import { PAGE_KINDS, type Kind } from '#contract/kinds.ts';
import { group, words, type Doc } from './faces/read.ts';
import { NAME_OF } from './kind-slugs.ts';

const BECAUSE: Record<string, string> = {
  'published-in-error': 'đã được gỡ vì đăng nhầm.',
  consolidated: 'đã được gộp vào một nội dung khác.',
  outdated: 'đã được gỡ vì không còn đúng hoặc đã hết hiệu lực.',
};

/** What a reader is told at the address of a document that was taken down; null for kinds without an address. */
export function withdrawalReason(kind: Kind, doc: Doc): string | null {
  if (!(PAGE_KINDS as readonly Kind[]).includes(kind)) return null;
  const { reason, note } = group(doc.withdrawal);
  const because = BECAUSE[String(reason)] ?? 'đã được gỡ khỏi cổng.';
  const name = NAME_OF[kind];
  const sentence = `${name.charAt(0).toUpperCase()}${name.slice(1)} này ${because}`;
  const more = words(note);
  return more ? `${sentence} ${more}` : sentence;
}
