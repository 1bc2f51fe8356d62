/**
 * The id that a relationship holds, as text, whether Payload left it raw or populated it.
 * Undefined where nothing is chosen, and where Payload hides the target (it answers null).
 */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (value !== null && typeof value === 'object' && 'id' in value) return idOf(value.id);
  return undefined;
}

/** The ids of a relationship that holds many, in order, without the empty ones and without repetition. */
export function idsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.map(idOf).filter((id) => id !== undefined))];
}
