import { foldVi } from '#contract/text/fold.ts';
import { cellText, UnreadableCell, type Cell } from './cell.ts';

const CURRENCY = /\s*(?:vnd|dong|d|₫)$/u;
/** Thousands by one kind of separator, decimals only if they are zero: there are no parts of a đồng. */
const DOTS = /^\d{1,3}(?:\.\d{3})+(?:,0{1,2})?$/u;
const COMMAS = /^\d{1,3}(?:,\d{3})+(?:\.0{1,2})?$/u;
const SPACES = /^\d{1,3}(?: \d{3})+(?:[.,]0{1,2})?$/u;
const APOSTROPHES = /^\d{1,3}(?:'\d{3})+(?:[.,]0{1,2})?$/u;
const PLAIN = /^\d+(?:[.,]0{1,2})?$/u;

/**
 * Whole đồng, with its sign: "1.234.567", "1,234,567.00", "1 234 567", "+1,000,000 VND", "(1.000)",
 * "-5000", "5.000-".
 * @returns undefined for an empty cell or a lone dash
 * @throws {UnreadableCell} for anything that could be read in two ways, or has parts of a đồng
 */
export function readAmount(cell: Cell | undefined): number | undefined {
  if (cell !== null && typeof cell === 'object' && 'number' in cell)
    return whole(Number(cell.number), cell.number);
  const typed = cellText(cell);
  if (/^[-–—]?$/u.test(typed)) return undefined;
  const { negative, digits } = withoutSign(foldVi(typed).replace(/^'/u, '').replace(CURRENCY, '').trim());
  const plain = digits.replace(CURRENCY, '').trim();
  if (![DOTS, COMMAS, SPACES, APOSTROPHES, PLAIN].some((shape) => shape.test(plain))) throw unreadable(typed);
  const amount = whole(Number(plain.replace(/[.,]0{1,2}$/u, '').replace(/\D/gu, '')), typed);
  return negative && amount !== 0 ? -amount : amount;
}

/** A sign stands before or after, or the amount is in brackets, as accountants write it. */
function withoutSign(text: string): { negative: boolean; digits: string } {
  const brackets = /^\((?<inner>.+)\)$/u.exec(text)?.groups?.inner;
  if (brackets !== undefined) return { negative: true, digits: brackets.trim() };
  const before = /^(?<sign>[+\-−–]) ?(?<rest>.+)$/u.exec(text)?.groups;
  if (before) return { negative: before.sign !== '+', digits: before.rest!.trim() };
  const after = /^(?<rest>.+?) ?(?<sign>[+\-−–])$/u.exec(text)?.groups;
  if (after) return { negative: after.sign !== '+', digits: after.rest!.trim() };
  return { negative: false, digits: text };
}

function whole(amount: number, typed: string): number {
  if (!Number.isFinite(amount)) throw unreadable(typed);
  if (!Number.isInteger(amount))
    throw new UnreadableCell(
      `Số tiền “${typed}” có phần lẻ dưới một đồng. Hãy sửa thành số nguyên trong tệp.`,
    );
  if (!Number.isSafeInteger(amount)) throw new UnreadableCell(`Số tiền “${typed}” quá lớn.`);
  return amount === 0 ? 0 : amount;
}

function unreadable(typed: string): UnreadableCell {
  return new UnreadableCell(
    `Không đọc được số tiền “${typed.slice(0, 60)}”. Hãy sửa trong tệp thành dạng 1.234.567 hoặc 1,234,567 rồi tải lại.`,
  );
}
