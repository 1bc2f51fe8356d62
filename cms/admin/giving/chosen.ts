/** The value of what was chosen in a select that takes one; null when it was emptied. */
export function chosen(option: unknown): string | null {
  const one: unknown = Array.isArray(option) ? option[0] : option;
  if (typeof one !== 'object' || one === null || !('value' in one)) return null;
  return typeof one.value === 'string' ? one.value : null;
}
