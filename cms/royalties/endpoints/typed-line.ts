import type { PayloadRequest } from 'payload';
import { normalizeText } from '#contract/text/normalize.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { decimalIn } from '../decimal.ts';
import { GENRES, ROLES_PAID } from '../genres.ts';
import { isMonth, type Month } from '../month.ts';
import type { TypedLine } from '../write-line.ts';

/** A line as it was typed. @throws {APIError} 400 saying what is wrong with which box */
export function typedLine(body: Readonly<Record<string, unknown>>): TypedLine {
  const genre = GENRES.find((known) => known === body['genre']);
  const role = ROLES_PAID.find((known) => known === body['role']);
  if (!genre || !role) throw refusal('Hãy chọn thể loại và phần việc.', 400);
  const person = wordsIn(body['person'], 120);
  if (!/\p{L}/u.test(person)) throw refusal('Cần ghi tên người hưởng.', 400);
  return {
    genre,
    role,
    person,
    coefficient: positiveIn(body['coefficient'], 3, 'Hệ số'),
    quantity: positiveIn(body['quantity'], 2, 'Số lượng'),
    note: wordsIn(body['note'], 300),
  };
}

/** @throws {APIError} 400 */
export function coefficientIn(value: unknown): string {
  const exact = decimalIn(value, 3);
  if (exact === undefined)
    throw refusal('Hệ số là số như 1 hoặc 1,5; nhiều nhất 3 chữ số sau dấu phẩy.', 400);
  return exact;
}

function positiveIn(value: unknown, places: number, name: string): string {
  const exact = decimalIn(value, places);
  if (exact === undefined || Number(exact) <= 0)
    throw refusal(`${name} là số lớn hơn 0, như 1 hoặc 1,5; nhiều nhất ${places} chữ số sau dấu phẩy.`, 400);
  return exact;
}

export function wordsIn(value: unknown, longest: number): string {
  const words = normalizeText(typeof value === 'string' ? value : '');
  if ([...words].length > longest) throw refusal(`Dài nhất ${longest} ký tự.`, 400);
  return words;
}

/** Of the path. @throws {APIError} 404 */
export function monthIn(req: PayloadRequest): Month {
  const month = req.routeParams?.['month'];
  if (!isMonth(month)) throw refusal('Không có tháng này.', 404);
  return month;
}

/** Of the path. @throws {APIError} 404 */
export function idIn(req: PayloadRequest): number {
  const id = Number(req.routeParams?.['id']);
  if (!Number.isSafeInteger(id) || id < 1) throw refusal('Không còn dòng này.', 404);
  return id;
}
