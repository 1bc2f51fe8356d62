/** A stream of numbers in [0, 1) that is the same on every machine: Marsaglia's xorshift32. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  // Spread neighbouring seeds apart (Knuth's multiplicative hash); zero would stay zero for ever.
  let state = Math.imul(seed + 1, 2654435761) | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: Random, list: readonly T[]): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('Cannot pick from an empty list.');
  return item;
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** All items of a list in another order (Fisher and Yates). */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const items = [...list];
  for (let last = items.length - 1; last > 0; last--) {
    const other = between(random, 0, last);
    [items[last], items[other]] = [items[other] as T, items[last] as T];
  }
  return items;
}
