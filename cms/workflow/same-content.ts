import { NOT_CONTENT } from '#cms/fields/workflow-fields.ts';

type Json = Record<string, unknown>;

/**
 * Do two states of a document say the same? What the desk writes by itself is left out, and so is how
 * Payload and its forms write nothing: null, undefined, an empty text, list or group. Anything that is
 * in doubt counts as a difference, so that nobody approves words they have touched.
 */
export function sameContent(a: Json, b: Json): boolean {
  return canonical(contentOf(a)) === canonical(contentOf(b));
}

const contentOf = (doc: Json): Json =>
  Object.fromEntries(Object.entries(doc).filter(([name]) => !NOT_CONTENT.has(name)));

const canonical = (value: unknown): string => JSON.stringify(withoutNothing(value)) ?? '';

function withoutNothing(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.length > 0 ? value.map(withoutNothing) : undefined;
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value as Json)
    .map(([name, inner]) => [name, withoutNothing(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
