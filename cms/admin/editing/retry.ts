const FIRST_MS = 2000;
const LONGEST_MS = 30_000;

/** Tries again later and later, and at once when the connection or the person comes back. */
export class Retry {
  #again: () => Promise<boolean>;
  #wait = FIRST_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOn = false;

  /** @param again whether there was anything to wait for: false if it could not be tried just now */
  constructor(again: () => Promise<boolean>) {
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
    this.#isOn = false;
    clearTimeout(this.#timer);
    this.#wait = FIRST_MS;
    window.removeEventListener('online', this.#now);
    window.removeEventListener('focus', this.#now);
  }

  #arm(ms: number): void {
    this.#isOn = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#try(), ms);
  }

  async #try(): Promise<void> {
    if (!(await this.#again()) && this.#isOn) this.later();
  }

  #now = (): void => this.#arm(0);
}
