import { existsSync } from 'node:fs';
import type { Logger } from 'pino';
import { MalformedFace } from '#contract/faces/face.ts';
import { nothingTouched } from '#site/edition/apply.ts';
import { openEditionAt, type Edition } from '#site/edition/edition.ts';
import { removeEdition } from '#site/edition/open.ts';
import { inTransaction } from '#site/edition/statement.ts';
import type { Source } from '#site/publisher/source.ts';
import { copyEdition, stateOfEdition, type EditionState } from './copy-edition.ts';

/** Behind by more rows than this, a copy of the publisher's edition is quicker than the rows. */
const FAR_BEHIND = 2000;
const ROWS_AT_ONCE = 1000;

export interface PreviewEditionOptions {
  /** Where the preview keeps its own edition. */
  file: string;
  /** The publisher's, to begin from. */
  publisherFile: string;
  log: Logger;
}

/**
 * The preview's own copy of `published`. The publisher's is never written to from here, nor is a lock of its
 * held: whatever a preview does, the shelf cannot change by it.
 */
export class PreviewEdition {
  readonly #options: PreviewEditionOptions;
  #edition: Edition | undefined;

  constructor(options: PreviewEditionOptions) {
    this.#options = options;
  }

  /** Whether it has been prepared at all. */
  get isOpen(): boolean {
    return this.#edition !== undefined;
  }

  /** Undefined until there is something to show. */
  get current(): Edition | undefined {
    return this.#edition && this.#edition.seq() > 0 ? this.#edition : undefined;
  }

  /**
   * Opens what is there, if it is of this database; else a copy of the publisher's edition, if that is; else an
   * empty one.
   *
   * @param source left out while PostgreSQL is away: then whatever there is
   */
  async prepare(source?: Source): Promise<void> {
    const { file, publisherFile, log } = this.#options;
    const database = source && { origin: await source.origin(), seq: await source.lastSeq() };
    const publishers = usable(stateOfEdition(publisherFile), database);
    const own = usable(this.#edition ? stateOfOpen(this.#edition) : stateOfEdition(file), database);
    const isBehind = publishers && (own?.seq ?? 0) + FAR_BEHIND < publishers.seq;
    if (!own || isBehind) {
      this.close();
      if (existsSync(file) && !isBehind) log.warn('the edition of previews is made anew');
      removeEdition(file);
      if (publishers) await copyEdition(publisherFile, file);
    }
    this.#edition ??= openEditionAt(file);
    if (database) this.#edition.setMeta('origin', database.origin);
  }

  /** Takes the next rows that were published; says whether there may be more. */
  async take(source: Source): Promise<boolean> {
    const edition = this.#edition!;
    const rows = await source.rowsAfter(edition.seq(), ROWS_AT_ONCE);
    const last = rows.at(-1);
    if (!last) return false;
    inTransaction(edition.db, () => {
      for (const row of rows) {
        try {
          edition.apply(row, nothingTouched());
        } catch (error) {
          // The publisher tells the desk of it; here as there the document stays as it was.
          if (!(error instanceof MalformedFace)) throw error;
        }
      }
      edition.setMeta('seq', String(last.seq));
    });
    return rows.length === ROWS_AT_ONCE;
  }

  close(): void {
    this.#edition?.close();
    this.#edition = undefined;
  }
}

const stateOfOpen = (edition: Edition): EditionState => ({
  origin: edition.meta('origin'),
  seq: edition.seq(),
});

/** Undefined if it is of another database, or of a later state than the database has now. */
function usable(
  state: EditionState | undefined,
  database: { origin: string; seq: number } | undefined,
): EditionState | undefined {
  if (!state || state.seq === 0) return undefined;
  if (!database) return state;
  return state.origin === database.origin && state.seq <= database.seq ? state : undefined;
}
