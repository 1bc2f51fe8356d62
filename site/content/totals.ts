/**
 * The sums of a ledger, in whole đồng, cancelled postings and what cancels them evened out. The five
 * buckets are never added to each other.
 */
export interface Totals {
  /** Money that has arrived. */
  received: number;
  /** Goods and labour that have arrived, as far as somebody valued them. */
  goods: number;
  /** Given to beneficiaries by the givers themselves. */
  direct: number;
  /** Money, goods and labour promised, as far as they have a value. */
  promised: number;
  spent: number;
  /** How many postings there are, cancelled and cancelling ones included. */
  count: number;
  /** How many gifts stand: received, goods and direct, without cancelled ones. */
  gifts: number;
  /** The moment of the newest posting: what the sums hold to. Absent where there is none. */
  asOf?: string;
  /** By line of the cost table: what came in for it and what was spent on it. */
  lines: ReadonlyMap<string, { received: number; spent: number }>;
  /** By line of things needed, in its own unit: what is promised and what has come. */
  needs: ReadonlyMap<string, { promised: number; received: number }>;
}
