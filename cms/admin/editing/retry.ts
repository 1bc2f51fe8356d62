const FIRST_MS = 2000;
const LONGEST_MS = 30_000;

/** Tries again later and later, and at once when the connection or the person comes back. */
export class Retry {
  #again: () => Promise<void>;
  #wait = FIRST_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(again: () => Promise<void>) {
    this.#again = again;
  }

  later(): void {
    this.#arm(this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_MS);
    window.addEventListener('online', this.#now);
    window.addEventListener('focus', this.#now);
  }

  soon(): void {
    this.#arm(0);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#wait = FIRST_MS;
    window.removeEventListener('online', this.#now);
    window.removeEventListener('focus', this.#now);
  }

  #arm(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#again(), ms);
  }

  #now = (): void => this.#arm(0);
}
