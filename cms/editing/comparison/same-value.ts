import { isData } from './compared-fields.ts';

/** What the editor of rich text writes down without anybody having changed anything. */
const RESTLESS = new Set([
  'id',
  'version',
  'direction',
  'indent',
  'detail',
  'mode',
  'style',
  'textStyle',
  'textFormat',
]);

/** Are two values of a field the same to whoever wrote them? Nothing, an empty text and an empty list are alike. */
export const sameValue = (a: unknown, b: unknown): boolean =>
  JSON.stringify(plain(a)) === JSON.stringify(plain(b));

function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return moment(value) ?? value.normalize('NFC');
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain);
  if (!isData(value)) return value;
  if (isRelated(value)) return plain(value['id']);
  if (isEmptyText(value)) return null;
  const entries = Object.entries(value)
    .filter(([key]) => !(RESTLESS.has(key) && typeof value[key] !== 'object'))
    .map(([key, inner]) => [key, plain(inner)] as const)
    .filter(([key, inner]) => inner !== null && !(key === 'format' && inner === 0))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** A document that a relation names, filled in. */
const isRelated = (value: Record<string, unknown>): boolean =>
  value['id'] !== undefined &&
  typeof value['createdAt'] === 'string' &&
  typeof value['updatedAt'] === 'string';

/** A rich text in which nobody has written is one empty paragraph, or none. */
function isEmptyText({ root }: Record<string, unknown>): boolean {
  if (!isData(root) || !Array.isArray(root['children'])) return false;
  return root['children'].every(
    (node) =>
      isData(node) && node['type'] === 'paragraph' && !(node['children'] as unknown[] | undefined)?.length,
  );
}

/** One moment is written in more than one way. */
function moment(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
