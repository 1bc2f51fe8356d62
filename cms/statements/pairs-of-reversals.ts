/** A credit that a reversal may take back, and how surely: 3 its reference, 2 its reference in the memo, 1 its memo. */
export interface Candidate {
  reversal: number;
  original: number;
  strength: number;
}

/** Each reversal the one credit that fits best, no credit twice. */
export function pairsOf(candidates: readonly Candidate[]): { reversal: number; original: number }[] {
  const taken = new Set<number>();
  const pairs: { reversal: number; original: number }[] = [];
  for (const [reversal, all] of Map.groupBy(candidates, (one) => one.reversal)) {
    const free = all.filter(({ original }) => !taken.has(original));
    const best = Math.max(...free.map(({ strength }) => strength));
    const [only, another] = free.filter(({ strength }) => strength === best);
    if (!only || another) continue;
    taken.add(only.original);
    pairs.push({ reversal, original: only.original });
  }
  return pairs;
}
