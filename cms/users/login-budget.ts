/** How many logins may be tried in a minute, right or wrong. */
export interface LoginLimits {
  perAccount: number;
  /** Of all accounts together: each costs a quarter of a second of CPU. */
  overall: number;
}

const MINUTE_MS = 60_000;

/**
 * Counts tries in memory, so it starts anew with the process; the lock of an account after five
 * wrong passwords is in the database and does not.
 */
export class LoginBudget {
  readonly #limits: LoginLimits;
  #tries: { account: string; at: number }[] = [];

  constructor(limits: LoginLimits) {
    this.#limits = limits;
  }

  /** Takes one try; false if there is none left in this minute. `now` in milliseconds. */
  take(account: string, now: number): boolean {
    this.#tries = this.#tries.filter(({ at }) => now - at < MINUTE_MS);
    const own = this.#tries.filter((attempt) => attempt.account === account).length;
    if (own >= this.#limits.perAccount || this.#tries.length >= this.#limits.overall) return false;
    this.#tries.push({ account, at: now });
    return true;
  }
}
