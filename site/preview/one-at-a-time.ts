/** Too many to be worth waiting for: the visitor is told to come back. */
const MOST_WAITING = 200;

export class TooBusy extends Error {
  override readonly name = 'TooBusy';
}

/** What waited is no longer wanted: its visitor has gone, or has asked anew. */
export class NoLongerWanted extends Error {
  override readonly name = 'NoLongerWanted';
}

/**
 * Runs work on the one edition one after the other: a preview is a transaction that is rolled back, and no
 * row may be taken, no other page rendered, while it is open.
 */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /**
   * @param isWanted asked when its turn comes
   * @throws {TooBusy} at once
   * @throws {NoLongerWanted} when its turn comes
   */
  run<T>(work: () => T | Promise<T>, isWanted: () => boolean = () => true): Promise<T> {
    if (this.#waiting >= MOST_WAITING) return Promise.reject(new TooBusy());
    this.#waiting += 1;
    const run = this.#last.then(async () => {
      this.#waiting -= 1;
      if (!isWanted()) throw new NoLongerWanted();
      return work();
    });
    this.#last = run.catch(() => 'told to whoever asked');
    return run;
  }
}
