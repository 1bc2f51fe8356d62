import { randomBytes } from 'node:crypto';
import type { Payload, TypedUser } from 'payload';
import { refusal } from '#cms/publishing/refusal.ts';
import { cleanPaste, type CleanPaste } from '#cms/rich-text/paste/clean-paste.ts';
import { pastedNodes } from '#cms/rich-text/paste/pasted-nodes.ts';
import { sayPaste } from '#cms/rich-text/paste/say-paste.ts';
import { articleParts, type ArticleParts } from './article-parts.ts';
import { articleIsEmpty } from './article-is-empty.ts';
import { readInProcess } from './reading/read-in-process.ts';
import { refuseOtherFiles } from './reading/sniff-word.ts';
import { WordRefused } from './reading/word-refused.ts';
import { dropPictures, storePictures, type StoredPictures } from './store-pictures.ts';
import type { WordImportAnswer } from './word-import-answer.ts';

export interface WordOrder {
  bytes: Buffer;
  /** The empty article to import into; without, a new one is made. */
  into?: number;
  /** What becomes of text in an old encoding. */
  legacy: 'ask' | 'convert' | 'keep';
}

/**
 * Makes a draft of a Word file, under the rights of whoever asks. All of it, or nothing: the article is
 * saved last, and its pictures leave the library again if it cannot be.
 *
 * @throws {WordRefused} if the file cannot become an article
 */
export async function importWord(
  payload: Payload,
  user: TypedUser,
  order: WordOrder,
): Promise<WordImportAnswer> {
  refuseOtherFiles(order.bytes);
  if (order.into !== undefined) await refuseFullArticle(payload, user, order.into);
  const { html, pictures } = await readInProcess(order.bytes);
  const paste = cleanPaste({ html }, { convert: order.legacy === 'convert' });
  if (paste.blocks.length === 0) throw new WordRefused('nothing');
  if (paste.legacy && order.legacy === 'ask') return { legacy: paste.legacy };
  const parts = articleParts(paste.blocks);
  const stored = await storePictures(payload, user, parts.body, pictures);
  try {
    const data = articleOf(parts, paste, stored);
    return { id: await save(payload, user, data, order.into), notes: notesOf(parts, paste, stored) };
  } catch (error) {
    await dropPictures(payload, stored.made);
    throw error;
  }
}

type ArticleData = Record<string, unknown>;

function articleOf(
  { body, ...fields }: ArticleParts,
  { report }: CleanPaste,
  { media }: StoredPictures,
): ArticleData {
  const { nodes } = pastedNodes(body, report, () => randomBytes(12).toString('hex'));
  // What was refused has its own words below.
  report.picturesToUpload = [];
  const shown = [...media];
  for (const node of nodes)
    if (node.type === 'block') Object.assign(node['fields'] as object, { media: shown.shift() ?? null });
  const element = { type: 'root', version: 1, format: '', indent: 0, direction: null };
  return { ...fields, body: nodes.length > 0 ? { root: { ...element, children: nodes } } : null };
}

async function refuseFullArticle(payload: Payload, user: TypedUser, id: number): Promise<void> {
  const article = await payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 0,
    user,
    overrideAccess: false,
    disableErrors: true,
  });
  if (!article) throw refusal('Không có tin bài này, hoặc bạn không được sửa.', 404);
  if (!articleIsEmpty(article as unknown as Record<string, unknown>))
    throw refusal('Tin bài này đã có nội dung nên không nhập đè lên. Hãy nhập thành tin bài mới.');
}

async function save(
  payload: Payload,
  user: TypedUser,
  data: ArticleData,
  into: number | undefined,
): Promise<number> {
  const how = { draft: true, depth: 0, user } as const;
  const whole = { ...data, _status: 'draft' } as never;
  const { id } =
    into === undefined
      ? await payload.create({ collection: 'articles', data: whole, overrideAccess: false, ...how })
      : await payload.update({
          collection: 'articles',
          id: into,
          data: whole,
          overrideAccess: false,
          ...how,
        });
  return id;
}

function notesOf(parts: ArticleParts, { report, legacy }: CleanPaste, stored: StoredPictures): string[] {
  const captionless = parts.body.filter(
    (block) => block.type === 'pastedPicture' && block.caption === '',
  ).length;
  const count = stored.made.length;
  return [
    ...(parts.title ? [] : ['Chưa rõ tít: dòng đầu quá dài. Hãy viết tít.']),
    ...(parts.sapo
      ? []
      : ['Chưa rõ sapo: không có đoạn in đậm hay in nghiêng ngay dưới tít. Hãy viết sapo.']),
    ...(count > 0 ? [`${count} ảnh đã vào kho, chưa có mô tả: hãy viết mô tả trước khi gửi duyệt.`] : []),
    ...(captionless > 0 ? [`${captionless} ảnh chưa có chú thích.`] : []),
    ...stored.problems,
    ...(legacy && report ? ['Đã có chữ ở mã cũ trong tệp: hãy đọc lại kỹ.'] : []),
    ...sayPaste(report).map((sentence) => `${sentence}.`),
  ];
}
