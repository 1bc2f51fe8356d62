/** Vietnamese alphabetical order, "Chi đoàn 2" before "Chi đoàn 10"; code-point order puts Đ and ă last. */
const collator = new Intl.Collator('vi', { numeric: true });

export function compareVi(a: string, b: string): number {
  return collator.compare(a, b);
}

/** For `sort`: by name, in Vietnamese order. */
export function byName(a: { name: string }, b: { name: string }): number {
  return collator.compare(a.name, b.name);
}
