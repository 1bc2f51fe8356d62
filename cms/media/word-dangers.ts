import type { ZipArchive } from '#cms/word-import/reading/zip-archive.ts';
import { UploadRefused } from './upload-refused.ts';

/*
 * Looks for what makes a Word file more than words and pictures, and for what its authors did not mean to publish.
 * Parts and relations: ECMA-376-1, 11.3 and 15.2; fields: 17.16.5.
 */

const ACTIVE_PARTS: [RegExp, string][] = [
  [/vbaProject|vbaData/iu, 'macro (mã lệnh)'],
  [/\/activeX\//iu, 'điều khiển ActiveX'],
  [/\/embeddings\//iu, 'tệp nhúng bên trong'],
  [/\/afchunk|\.(?:html?|mht(?:ml)?|rtf)$/iu, 'trang tài liệu khác nhúng bên trong'],
];

/** Fields that fetch something when the file is opened. */
const FETCHING_FIELD = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT)\b/u;

/**
 * @throws {UploadRefused} if it holds programs, other files, fetches something when it is opened, or shows what is
 * not finished: comments, tracked changes
 */
export function refuseActiveWord(archive: ZipArchive): void {
  const active = ACTIVE_PARTS.find(([pattern]) => archive.names.some((name) => pattern.test(name)));
  if (active) throw new UploadRefused('activeWord', active[1]);
  const relations = archive.names.filter((name) => name.endsWith('.rels'));
  if (relations.some((name) => fetchesMore(archive.read(name).toString('utf8'))))
    throw new UploadRefused('activeWord', 'phần tải từ nơi khác khi mở (mẫu hoặc ảnh liên kết)');
  const text = archive.read('word/document.xml').toString('utf8');
  if (FETCHING_FIELD.test(fieldsIn(text)))
    throw new UploadRefused('activeWord', 'trường tự lấy dữ liệu từ nơi khác khi mở');
  if (/<w:(?:ins|del|moveFrom|moveTo) /u.test(text))
    throw new UploadRefused('unfinishedWord', 'chỗ sửa đổi chưa duyệt (Track Changes)');
  const comments = archive.names.find((name) => /^word\/comments\.xml$/iu.test(name));
  if (comments && archive.read(comments).includes('<w:comment '))
    throw new UploadRefused('unfinishedWord', 'nhận xét (Comment)');
}

/** Links that are followed only when one clicks are no danger. */
const fetchesMore = (relations: string): boolean =>
  (relations.match(/<Relationship\b[^>]*>/gu) ?? []).some(
    (one) =>
      /TargetMode\s*=\s*["']External/iu.test(one) && !/Type\s*=\s*["'][^"']*\/hyperlink["']/u.test(one),
  );

/** What the fields of a text say; one may be spread over several runs. */
const fieldsIn = (text: string): string =>
  [
    ...Array.from(text.matchAll(/<w:instrText[^>]*>([^<]*)</gu), ([, part]) => part),
    ...Array.from(text.matchAll(/w:instr="([^"]*)"/gu), ([, part]) => ` ${part} `),
  ].join('');
