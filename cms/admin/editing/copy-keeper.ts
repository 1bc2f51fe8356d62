import { eraseCopy, keepCopy, keepCopyNow, keyOf, type LocalCopy, type Place } from './local-copies.ts';

type Words = Pick<LocalCopy, 'seen' | 'base' | 'data'>;

/** Typing is kept some tenths of a second after the last key, and not less often than each second. */
const AFTER_MS = 300;
const AT_LEAST_EVERY_MS = 1000;

/** Keeps the words of one form on this machine while the desk does not have them. */
export class CopyKeeper {
  #place: Place;
  #form: string;
  #onKept: (isKept: boolean) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince = 0;

  constructor(place: Place, form: string, onKept: (isKept: boolean) => void) {
    this.#place = place;
    this.#form = form;
    this.#onKept = onKept;
  }

  get key(): string {
    return keyOf(this.#place, this.#form);
  }

  /** Soon; `words` is asked then. */
  keep(words: () => Words): void {
    const now = Date.now();
    if (this.#timer === undefined) this.#waitingSince = now;
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(AFTER_MS, this.#waitingSince + AT_LEAST_EVERY_MS - now));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#write(words());
    }, wait);
  }

  /** At once: the page is ending. */
  keepNow(words: Words): void {
    clearTimeout(this.#timer);
    keepCopyNow(this.#copy(words));
  }

  /** The desk has what was in the form at that moment. */
  async saved(stamp: string): Promise<void> {
    if (this.#timer === undefined) await eraseCopy(this.key, stamp);
  }

  erase = (key: string): Promise<void> => eraseCopy(key);

  async #write(words: Words): Promise<void> {
    try {
      await keepCopy(this.#copy(words));
      this.#onKept(true);
    } catch (error) {
      console.warn('This browser keeps no copy of the words.', error);
      this.#onKept(false);
    }
  }

  #copy = (words: Words): LocalCopy => ({
    ...this.#place,
    ...words,
    key: this.key,
    form: this.#form,
    at: new Date().toISOString(),
  });
}
