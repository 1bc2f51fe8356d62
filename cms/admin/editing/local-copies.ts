/*
 * Copies of forms with words that have not reached the desk, on this machine: in IndexedDB, or in
 * localStorage where a browser refuses that (private windows of old ones, embedded ones).
 */

/** The words of one opened form. */
export interface LocalCopy {
  key: string;
  user: number;
  collection: string;
  /** "new" for a document that has no number yet. */
  id: string;
  form: string;
  /** When it was last written to, on this machine's clock. */
  at: string;
  /** `updatedAt` of the state that the words were written upon. */
  seen: string;
  /** That state. */
  base: Record<string, unknown>;
  data: Record<string, unknown>;
}

export type Place = Pick<LocalCopy, 'user' | 'collection' | 'id'>;

const DATABASE = 'ban-bien-tap';
const STORE = 'copies';
const PREFIX = 'ban-bien-tap/';
/** What nobody came back for. */
const KEPT_DAYS = 60;

export const keyOf = ({ user, collection, id }: Place, form = ''): string =>
  `${user}/${collection}/${id}/${form}`;

/** Keeps a copy. @throws when the browser keeps nothing at all */
export async function keepCopy(copy: LocalCopy): Promise<void> {
  const wasKept = await inStore('readwrite', (store) => store.put(copy));
  if (!wasKept.ok) localStorage.setItem(PREFIX + copy.key, JSON.stringify(copy));
}

/** At the end of a page nothing can be waited for: only localStorage is written at once. */
export function keepCopyNow(copy: LocalCopy): void {
  try {
    localStorage.setItem(PREFIX + copy.key, JSON.stringify(copy));
  } catch (error) {
    // Full: the copy of some tenths of a second ago is in IndexedDB.
    console.warn('The last words could not be kept on this machine.', error);
  }
}

/** The copies of a document, the newest first, each once. */
export async function copiesOf(place: Place): Promise<LocalCopy[]> {
  const found = await allCopies(keyOf(place));
  return found.sort((a, b) => b.at.localeCompare(a.at));
}

/** Erases the copy of a form, unless it has been written to since. */
export async function eraseCopy(key: string, upTo?: string): Promise<void> {
  const [copy] = await allCopies(key);
  if (!copy || (upTo !== undefined && copy.at > upTo)) return;
  localStorage.removeItem(PREFIX + key);
  await inStore('readwrite', (store) => store.delete(key));
}

/** Erases whatever a person has on this machine. */
export async function eraseCopiesOf(user: number): Promise<void> {
  for (const { key } of await allCopies(`${user}/`)) await eraseCopy(key);
}

/** Erases what is older than anybody comes back for. */
export async function sweepCopies(now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
  for (const { key, at } of await allCopies('')) if (at < oldest) await eraseCopy(key);
}

/** Those in both places count once, as they were last. */
async function allCopies(prefix: string): Promise<LocalCopy[]> {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const stored = await inStore<LocalCopy[]>('readonly', (store) => store.getAll(range));
  const newest = new Map<string, LocalCopy>();
  for (const copy of [...(stored.ok ? stored.value : []), ...simpleCopies(prefix)])
    if (copy.at >= (newest.get(copy.key)?.at ?? '')) newest.set(copy.key, copy);
  return [...newest.values()];
}

function simpleCopies(prefix: string): LocalCopy[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX + prefix))
    .flatMap((key) => {
      try {
        return [JSON.parse(localStorage.getItem(key) ?? '') as LocalCopy];
      } catch (error) {
        if (error instanceof SyntaxError) return [];
        throw error;
      }
    });
}

type Outcome<T> = { ok: true; value: T } | { ok: false };

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<Outcome<T>> {
  try {
    const database = await opened();
    return await new Promise((resolve) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve({ ok: true, value: request.result as T });
      transaction.onabort = () => resolve({ ok: false });
    });
  } catch (error) {
    console.warn('IndexedDB keeps nothing here; localStorage is used instead.', error);
    return { ok: false };
  }
}

let opening: Promise<IDBDatabase> | undefined;

function opened(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB cannot be opened'));
  });
  return opening;
}
