/** Nesting of objects and arrays: 40 nodes deep, each an object in a `children` array. */
const MAX_DEPTH = 82;
const MAX_BYTES = 1024 * 1024;
const MAX_VALUES = 200_000;

/**
 * Too deep, too large, or circular? Walked without recursion and before anything else, so that a
 * bomb costs no more than what is allowed.
 */
export function boundsProblem(value: unknown): string | undefined {
  let bytes = 0;
  let values = 0;
  const waiting: [value: unknown, depth: number][] = [[value, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [current, depth] = next;
    if (depth > MAX_DEPTH) return 'Nội dung lồng nhau quá 40 lớp. Hãy dán lại dưới dạng chữ thuần.';
    bytes += typeof current === 'string' ? Buffer.byteLength(current) + 2 : 4;
    values += 1;
    if (current !== null && typeof current === 'object')
      for (const [key, child] of Object.entries(current)) {
        bytes += Array.isArray(current) ? 1 : key.length + 4;
        waiting.push([child, depth + 1]);
      }
    if (bytes > MAX_BYTES || values > MAX_VALUES)
      return 'Nội dung lớn hơn 1 MB. Hãy chia thành nhiều bài, hoặc đính kèm tệp.';
  }
  return undefined;
}
