import type { Block, BodyPicture } from '#contract/body.ts';
import { words } from '../faces/read.ts';
import { hrefProblem } from './href-problem.ts';
import { idOf } from '../relation.ts';
import { UnreadableBody, type LexicalNode } from './lexical-node.ts';

type Fields = Record<string, unknown>;

/** One of the desk's own blocks. Field names are those of the body. @throws {UnreadableBody} if a field is missing. */
export function blockToBody(node: LexicalNode, where: string): Block {
  const fields = (node.fields ?? {}) as Fields;
  switch (fields.blockType) {
    case 'picture':
      return { type: 'picture', ...picture(fields, where) };
    case 'gallery':
      return {
        type: 'gallery',
        pictures: rows(fields.pictures, `${where}: bộ ảnh chưa có ảnh.`, picture, where),
      };
    case 'video':
      return video(fields, where);
    case 'document':
      return {
        type: 'document',
        media: idOf(fields.media) ?? missing(`${where}: chưa chọn tệp văn bản.`),
        title: words(fields.title) ?? missing(`${where}: văn bản chưa có tên.`),
      };
    case 'figures':
      return figures(fields, where);
    default:
      throw new UnreadableBody(`${where}: khối “${String(fields.blockType)}” không đăng được.`);
  }
}

function picture(fields: Fields, where: string): BodyPicture {
  const credit = words(fields.credit);
  return {
    media: idOf(fields.media) ?? missing(`${where}: chưa chọn ảnh, hoặc ảnh đã bị xóa.`),
    caption: words(fields.caption) ?? missing(`${where}: ảnh chưa có chú thích.`),
    ...(credit ? { credit } : {}),
  };
}

function video(fields: Fields, where: string): Block {
  const url = words(fields.url) ?? '';
  if (!/^https:\/\/[^\s<>"'\\]+$/u.test(url))
    throw new UnreadableBody(`${where}: địa chỉ video “${url}” cần bắt đầu bằng https://.`);
  const problem = hrefProblem(url);
  if (problem) throw new UnreadableBody(`${where}: địa chỉ video ${problem}.`);
  const media = idOf(fields.media);
  const title = words(fields.title) ?? missing(`${where}: video chưa có tên.`);
  return { type: 'video', url, title, ...(media ? { media } : {}) };
}

function figures(fields: Fields, where: string): Block {
  const item = (row: Fields) => ({
    value: words(row.value) ?? missing(`${where}: có con số còn để trống.`),
    label: words(row.label) ?? missing(`${where}: có con số chưa có tên.`),
  });
  const asOf = words(fields.asOf);
  return {
    type: 'figures',
    items: rows(fields.items, `${where}: khối con số còn trống.`, item, where),
    ...(asOf ? { asOf } : {}),
  };
}

function rows<T>(value: unknown, empty: string, read: (row: Fields, where: string) => T, where: string): T[] {
  if (!Array.isArray(value) || value.length === 0) throw new UnreadableBody(empty);
  return value.map((row, index) => read((row ?? {}) as Fields, `${where}, dòng ${index + 1}`));
}

function missing(message: string): never {
  throw new UnreadableBody(message);
}
