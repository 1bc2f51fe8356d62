import { createHmac, randomBytes } from 'node:crypto';

const DAY_MS = 24 * 60 * 60 * 1000;

export interface Limit {
  /** Of one network within the window. */
  perNetwork: number;
  /** Of everybody together. */
  overall: number;
  windowMs: number;
}

interface Window {
  number: number;
  overall: number;
  counts: Map<string, number>;
}

/**
 * Counts in memory who asks how often. No address is kept: only its hash with a salt that is thrown away
 * every day, so yesterday's counts belong to nobody.
 */
export class RateLimit {
  readonly #limit: Limit;
  #salt = randomBytes(32);
  #day = 0;
  #window: Window = { number: 0, overall: 0, counts: new Map() };

  constructor(limit: Limit) {
    this.#limit = limit;
  }

  /** Counts one more and says whether it is within bounds. @param now milliseconds since 1970 */
  admits(network: string, now: number): boolean {
    this.#turn(now);
    const key = createHmac('sha256', this.#salt).update(network).digest('base64');
    const count = (this.#window.counts.get(key) ?? 0) + 1;
    if (count > this.#limit.perNetwork) return false;
    // Whoever is held back does not use up what belongs to all.
    if (this.#window.overall >= this.#limit.overall) return false;
    this.#window.counts.set(key, count);
    this.#window.overall += 1;
    return true;
  }

  #turn(now: number): void {
    const day = Math.floor(now / DAY_MS);
    if (day !== this.#day) {
      this.#day = day;
      this.#salt = randomBytes(32);
    }
    const number = Math.floor(now / this.#limit.windowMs);
    if (number !== this.#window.number) this.#window = { number, overall: 0, counts: new Map() };
  }
}
