import type { Inline } from '#contract/body.ts';
import type { PastedBlock } from '#cms/rich-text/paste/pasted-block.ts';

/** The fields of an article that a document's text is read into. */
export interface ArticleParts {
  title?: string;
  sapo?: string;
  byline?: { type: 'persons'; names: string[] } | { type: 'penName'; name: string };
  photosBy?: string;
  body: PastedBlock[];
}

const LONGEST_TITLE = 200;
const LONGEST_SAPO = 700;
const SHORTEST_SAPO = 40;

/** "Tin, ảnh: …", "Bài: …", "Thực hiện: …" at the end of a text. */
const SIGNATURE =
  /^(?:(?:Tin|Bài|Ảnh|Bài viết|Thực hiện|Tác giả)(?:\s*(?:,|và|-|–|&)\s*(?:bài|ảnh|tin))*)\s*:\s*(.{2,120})$/iu;
const COLLECTIVE =
  /^(?:Ban|Đoàn|Hội|Huyện|Thành|Thị|Tỉnh|Văn phòng|Câu lạc bộ|CLB|Chi đoàn|Trung tâm|Phòng|Nhóm|Tổ|BBT)\s/iu;

/** Takes title, sapo and signature out of a text; what does not plainly read like one stays in the body. */
export function articleParts(blocks: readonly PastedBlock[]): ArticleParts {
  const body = [...blocks];
  const title = takeTitle(body);
  const sapo = title === undefined ? undefined : takeSapo(body);
  const signature = takeSignature(body);
  return { ...(title && { title }), ...(sapo && { sapo }), ...signature, body: promoted(body) };
}

function takeTitle(body: PastedBlock[]): string | undefined {
  const heading = body.slice(0, 3).findIndex(({ type }) => type === 'heading');
  const at = heading >= 0 ? heading : body.findIndex(({ type }) => type !== 'pastedPicture');
  const block = body[at];
  if (!block || (block.type !== 'heading' && block.type !== 'paragraph')) return undefined;
  const title = wordsOf(block.children);
  if (title.length > LONGEST_TITLE) return undefined;
  body.splice(at, 1);
  return title;
}

/** Set apart by bold or italics, right under the title, and as long as a sapo is. */
function takeSapo(body: PastedBlock[]): string | undefined {
  const [block] = body;
  if (block?.type !== 'paragraph') return undefined;
  const sapo = wordsOf(block.children);
  if (sapo.length < SHORTEST_SAPO || sapo.length > LONGEST_SAPO) return undefined;
  const isAll = (mark: 'bold' | 'italic') =>
    block.children.every(
      (node) =>
        node.type === 'break' ||
        (node.type === 'text' && (node.text.trim() === '' || node.marks?.includes(mark))),
    );
  if (!isAll('bold') && !isAll('italic')) return undefined;
  body.shift();
  return sapo;
}

function takeSignature(body: PastedBlock[]): Pick<ArticleParts, 'byline' | 'photosBy'> {
  const last = body.at(-1);
  if (last?.type !== 'paragraph') return {};
  const words = wordsOf(last.children);
  const who = SIGNATURE.exec(words)?.[1]?.replace(/[\s./]+$/u, '');
  if (!who || /[:;!?]/u.test(who)) return {};
  body.pop();
  const isPhotosOnly = /^Ảnh\s*:/iu.test(words);
  const photos = /ảnh[^:]*:/iu.test(words) ? { photosBy: who } : {};
  if (isPhotosOnly) return photos;
  if (COLLECTIVE.test(who)) return { byline: { type: 'penName', name: who }, ...photos };
  const names = who.split(/\s*(?:,|\s-\s|\s–\s|&|\svà\s)\s*/u).filter(Boolean);
  return { byline: { type: 'persons', names }, ...photos };
}

/** With the title gone, the highest heading left is of level 2 again. */
function promoted(body: readonly PastedBlock[]): PastedBlock[] {
  const levels = body.flatMap((block) => (block.type === 'heading' ? [block.level] : []));
  const rise = levels.length > 0 ? Math.min(...levels) - 2 : 0;
  return body.map((block) =>
    block.type === 'heading' ? { ...block, level: (block.level - rise) as 2 | 3 | 4 } : block,
  );
}

const wordsOf = (children: readonly Inline[]): string =>
  children
    .map((node) => (node.type === 'text' ? node.text : node.type === 'break' ? ' ' : wordsOf(node.children)))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
