import type { Kind } from '#contract/kinds.ts';

/** Which document at the desk stands for which of the sample. */
export class DeskIds {
  readonly #ids = new Map<string, number>();
  #misses = 0;

  set(kind: Kind, sampleId: string, deskId: number): void {
    this.#ids.set(`${kind}:${sampleId}`, deskId);
  }

  /** Undefined, and counted, while the document has not been made. */
  get(kind: Kind, sampleId: string | undefined): number | undefined {
    if (sampleId === undefined) return undefined;
    const id = this.#ids.get(`${kind}:${sampleId}`);
    if (id === undefined) this.#misses += 1;
    return id;
  }

  all(kind: Kind, sampleIds: readonly string[]): number[] {
    return sampleIds.flatMap((id) => this.get(kind, id) ?? []);
  }

  /** How many references led to documents that did not exist yet; starts again from zero. */
  takeMisses(): number {
    const misses = this.#misses;
    this.#misses = 0;
    return misses;
  }
}
