import { formatDay, localStamp } from '#contract/text/dates.ts';
import { isData, labelOf, type FieldShape } from './compared-fields.ts';
import type { Line, Reference } from './line.ts';
import { linesOfText } from './lines-of-text.ts';

/** The value of a field as lines to read; none for an empty one. */
export function shownLines(shape: FieldShape, value: unknown): Line[] {
  if (value === undefined || value === null || value === '') return [];
  switch (shape.type) {
    case 'richText':
      return linesOfText(value);
    case 'textarea':
      return plainText(value)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((text) => ({ text }));
    case 'checkbox':
      return [{ text: value === true ? 'Có' : 'Không' }];
    case 'date':
      return [{ text: sayDate(plainText(value)) }];
    case 'select':
    case 'radio':
      return listed(value).map((one) => ({ text: optionLabel(shape, one) }));
    case 'relationship':
    case 'upload':
      return listed(value).map((one) => ({ text: '', references: [referenceOf(shape, one)] }));
    case 'array':
      return listed(value).map((row, i) => rowLine(shape, row, i));
    default:
      return listed(value).map((one) => ({ text: plainText(one) }));
  }
}

/** Whatever a field holds, as text; for kinds of fields that have no lines of their own. */
const plainText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** A row of a list in one line: "1. Tên: … · Số: …". */
function rowLine(shape: FieldShape, row: unknown, index: number): Line {
  const cells = isData(row) ? cellsOf(shape.fields ?? [], row) : [];
  const words = cells
    .map(({ label, lines }) => [label, lines.map(({ text }) => text).join(' ')])
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${text}`);
  const references = cells.flatMap(({ lines }) => lines.flatMap((line) => line.references ?? []));
  return { text: words.join(' · '), kind: String(index + 1), ...(references.length > 0 && { references }) };
}

function cellsOf(
  shapes: readonly FieldShape[],
  row: Record<string, unknown>,
): { label: string; lines: Line[] }[] {
  return shapes.flatMap((shape) => {
    if (!shape.name) return shape.fields ? cellsOf(shape.fields, row) : [];
    const value = row[shape.name];
    if (shape.type === 'group') return isData(value) ? cellsOf(shape.fields ?? [], value) : [];
    return [{ label: labelOf(shape), lines: shownLines(shape, value) }];
  });
}

function optionLabel({ options = [] }: FieldShape, value: unknown): string {
  const option = options.find((one) => isData(one) && one['value'] === value);
  return isData(option) && typeof option['label'] === 'string' ? option['label'] : String(value);
}

function referenceOf({ relationTo }: FieldShape, value: unknown): Reference {
  if (isData(value) && typeof value['relationTo'] === 'string')
    return { collection: value['relationTo'], id: idOf(value['value']) };
  return { collection: typeof relationTo === 'string' ? relationTo : '', id: idOf(value) };
}

const idOf = (value: unknown): string => String(isData(value) ? value['id'] : value);

/** By the clock in Viet Nam; a day without an hour stays a day. */
function sayDate(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/u.test(value)) return value;
  if (value.length === 10) return formatDay(value);
  const stamp = localStamp(value);
  return `${stamp.slice(11, 16)}, ${formatDay(stamp)}`;
}
