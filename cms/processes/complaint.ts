import type { ChildProcess } from 'node:child_process';

/** The end of what a process complains of is what it died of. Characters. */
const KEPT = 2000;

const OUT_OF_MEMORY = /out of memory|ERR_WORKER_OUT_OF_MEMORY|cannot allocate|allocation failed/iu;

/** What a process says on its error channel, from now on. */
export class Complaint {
  #text = '';
  readonly #child: ChildProcess;

  constructor(child: ChildProcess) {
    this.#child = child;
    child.stderr?.on('data', this.#listen);
  }

  get text(): string {
    return this.#text;
  }

  /** Was the work too much for the process? It was killed, by its owner or the kernel, or ran out of memory. */
  isTooMuch(signal: NodeJS.Signals | null): boolean {
    return signal !== null || OUT_OF_MEMORY.test(this.#text);
  }

  stop(): void {
    this.#child.stderr?.off('data', this.#listen);
  }

  #listen = (chunk: Buffer): void => {
    this.#text = (this.#text + chunk.toString()).slice(-KEPT);
  };
}
