import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import type { Editing, StaleSave } from '#cms/editing/editing-header.ts';
import type { NewestState } from '#cms/editing/newest-state.ts';
import type { Failure, SaveState } from '#cms/editing/save-state.ts';
import { CopyKeeper } from './copy-keeper.ts';
import { quietAnswer, refusalIn, toldAnswer } from './save-answers.ts';
import { newestDocument, type Doc } from './newest-document.ts';
import { Retry } from './retry.ts';
import type { Sending, WiredForm } from './save-wire.ts';

/** What the session asks of the form that it belongs to. */
export interface FormHands {
  /** The words as they stand in the form now. */
  data(): Doc;
  isModified(): boolean;
  /** Saves as the autosave does. */
  saveAgain(): Promise<void>;
  /** Takes over what others changed, if nobody has to choose; says whether it could. */
  takeSilently(base: Doc, theirs: Doc): boolean;
  /** Fills the form anew. */
  refill(doc: Doc): Promise<void>;
}

/** Two versions between which somebody has to choose. */
export interface Conflict {
  base: Doc;
  mine: Doc;
  theirs: Doc;
  by: string | null;
  at: string;
  /** The local copy that `mine` comes from, if it is not the form. */
  copyKey?: string;
}

export interface SessionView {
  state: SaveState;
  isKept: boolean;
  conflict: Conflict | undefined;
  isComparing: boolean;
}

/** Answers of others that are taken over in a row without a question: more is a struggle, not a merge. */
const MOST_SILENT = 3;
/** Somebody types who has typed so lately. */
const TYPING_MS = 8000;

/** An open form between its first word and its last save. Knows nothing of React. */
export class EditingSession implements WiredForm {
  readonly copies: CopyKeeper;
  #view: SessionView;
  #hands: FormHands;
  #identity: Omit<Editing, 'seen'>;
  #seen: string;
  #base: Doc;
  #touched = 0;
  #touchedAt = 0;
  #inFlight = 0;
  #silent = 0;
  #hasLeft = false;
  #listeners = new Set<() => void>();
  #retry = new Retry(() => this.#saveAgain());

  constructor(identity: Omit<Editing, 'seen'>, opened: Doc, hands: FormHands) {
    this.#identity = identity;
    this.#hands = hands;
    this.#base = opened;
    this.#seen = String(opened['updatedAt']);
    const place = { user: identity.user, collection: identity.collection, id: String(identity.id) };
    this.copies = new CopyKeeper(place, identity.form, (isKept) => this.#show({ isKept }));
    this.#view = {
      state: { type: 'saved', at: this.#seen },
      isKept: false,
      conflict: undefined,
      isComparing: false,
    };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  view = (): SessionView => this.#view;

  editing = (): Editing => ({ ...this.#identity, seen: this.#seen });

  /** Words were typed. */
  touch(): void {
    this.#touched += 1;
    this.#touchedAt = Date.now();
    this.copies.keep(() => this.#copyOf(this.#hands.data()));
    if (['saved', 'newer'].includes(this.#view.state.type)) this.#show({ state: { type: 'typing' } });
  }

  /** Nothing in the form differs from what was saved. */
  rest(): void {
    if (this.#view.state.type === 'typing' && this.#inFlight === 0)
      this.#show({ state: { type: 'saved', at: this.#seen } });
  }

  get isTyping(): boolean {
    return Date.now() - this.#touchedAt < TYPING_MS;
  }

  /** Are there words in the form that the desk does not have? */
  get hasUnsavedWords(): boolean {
    return this.#view.state.type !== 'saved' && this.#hands.isModified();
  }

  /** Keeps the last words on this machine, without waiting. */
  keepNow(): void {
    if (this.hasUnsavedWords) this.copies.keepNow(this.#copyOf(this.#hands.data()));
  }

  async save({ carriesWords, isAutosave, go }: Sending): Promise<Response> {
    if (this.#view.conflict && carriesWords) {
      this.#show({ isComparing: this.#view.isComparing || !isAutosave });
      return quietAnswer(409);
    }
    const touched = this.#touched;
    const stamp = new Date().toISOString();
    this.#inFlight += 1;
    // A further try is not worth a word until it has been got through.
    if (carriesWords && this.#view.state.type !== 'failed') this.#show({ state: { type: 'saving' } });
    try {
      const response = await go();
      if (response.ok) await this.#accepted(response, carriesWords, touched, stamp);
      else return await this.#refused(response, isAutosave, carriesWords);
      return response;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.#failed('offline');
      return isAutosave ? quietAnswer(503) : toldAnswer(503, 'Mất kết nối. Bài viết được giữ trên máy này.');
    } finally {
      this.#inFlight -= 1;
    }
  }

  /** What the desk has told beside a save: somebody may have been faster. */
  async heard(newest: NewestState, isFirst: boolean): Promise<void> {
    if (newest.at === this.#seen || newest.form === this.#identity.form) return;
    if (this.#inFlight > 0 || this.#view.conflict || this.#hands.isModified()) return;
    if (isFirst) await this.takeNewest();
    else this.#show({ state: { type: 'newer', by: newest.by?.name ?? null, at: newest.at } });
  }

  /** Fills the form with the newest state. */
  async takeNewest(): Promise<void> {
    const theirs = await this.#fetchNewest();
    if (!theirs) return;
    this.#learn(theirs);
    await this.#hands.refill(theirs);
    this.#show({ state: { type: 'saved', at: this.#seen }, conflict: undefined, isComparing: false });
  }

  openComparison = (): void => this.#show({ isComparing: true });

  /** Later: the form stays unsaved, or the local copy is offered again next time. */
  closeComparison(): void {
    if (this.#view.conflict?.copyKey) this.#dropConflict();
    else this.#show({ isComparing: false });
  }

  /** Puts the words of a local copy beside the newest state. */
  async openCopy(copy: { key: string; data: Doc; base: Doc; at: string }): Promise<Conflict | undefined> {
    if (this.#hands.isModified()) await this.#hands.saveAgain();
    const theirs = await this.#fetchNewest();
    if (!theirs) return undefined;
    this.#learn(theirs);
    return { base: copy.base, mine: copy.data, theirs, by: null, at: this.#seen, copyKey: copy.key };
  }

  showConflict = (conflict: Conflict): void => this.#show({ conflict, isComparing: true });

  #dropConflict(): void {
    this.#show({ conflict: undefined, isComparing: false });
    if (this.#hands.isModified()) void this.#saveAgain();
    else this.#show({ state: { type: 'saved', at: this.#seen } });
  }

  /** Saves what was put together from both versions, on top of the newer one, and fills the form with it. */
  async settle(data: Doc): Promise<boolean> {
    const { conflict } = this.#view;
    if (!conflict) return false;
    this.#seen = String(conflict.theirs['updatedAt']);
    this.#show({ conflict: undefined });
    const { collection, id } = this.#identity;
    // No autosave: that would be written over the version which this one was chosen against.
    const words = { ...writable(data), _status: 'draft' };
    const answer = await askDesk('PATCH', `/${collection}/${id}?draft=true&depth=0`, words);
    if (!answer.ok) {
      if (!this.#view.conflict) this.#show({ conflict, isComparing: true });
      return false;
    }
    await this.copies.erase(conflict.copyKey ?? this.copies.key);
    await this.#hands.refill(this.#base);
    this.#show({ isComparing: false, state: { type: 'saved', at: this.#seen } });
    return true;
  }

  /** The form is being left: what is not saved goes now, and may outlive the page. */
  leave(): void {
    this.#retry.stop();
    this.#hasLeft = true;
    this.keepNow();
    if (!this.hasUnsavedWords || this.#view.conflict) return;
    const { collection, id } = this.#identity;
    const words = { ...writable(this.#hands.data()), _status: 'draft' };
    void askDesk('PATCH', `/${collection}/${id}?draft=true&autosave=true&depth=0`, words).then(
      (answer) => answer.ok || console.warn('The last words stay on this machine.', answer.problem),
    );
  }

  /** @returns false if it could not be tried just now, though there are words that the desk does not have */
  #saveAgain = async (): Promise<boolean> => {
    if (this.#view.conflict || ['saved', 'newer'].includes(this.#view.state.type)) return true;
    // Between an answer and its reading Payload's form takes itself for unmodified, whatever the answer was.
    if (this.#inFlight > 0 || !this.#hands.isModified()) return false;
    await this.#hands.saveAgain();
    return true;
  };

  async #accepted(response: Response, carriesWords: boolean, touched: number, stamp: string): Promise<void> {
    const { doc } = (await response.clone().json()) as { doc?: Doc };
    if (doc?.['updatedAt']) this.#learn(doc);
    this.#retry.stop();
    this.#silent = 0;
    if (!carriesWords) return;
    await this.copies.saved(stamp);
    this.#show({
      state: this.#touched === touched ? { type: 'saved', at: this.#seen } : { type: 'typing' },
    });
  }

  async #refused(response: Response, isAutosave: boolean, carriesWords: boolean): Promise<Response> {
    const { message, data } = await refusalIn(response);
    if (data?.reason === 'stale') {
      void this.#overtaken(data);
      return quietAnswer(409);
    }
    if (!carriesWords) return response;
    const why = failureOf(response.status, data);
    this.#failed(why, message);
    return why === 'refused' || !isAutosave ? response : quietAnswer(response.status);
  }

  #failed(why: Failure, message?: string): void {
    if (this.#hasLeft) return;
    this.#show({ state: { type: 'failed', why, ...(message && { message }) } });
    if (why !== 'refused') this.#retry.later();
  }

  async #overtaken({ by, at = '' }: StaleSave): Promise<void> {
    const theirs = this.#hasLeft ? undefined : await this.#fetchNewest();
    if (!theirs) return this.#failed('offline');
    if (this.#silent < MOST_SILENT && this.#hands.takeSilently(this.#base, theirs)) {
      this.#silent += 1;
      this.#learn(theirs);
      this.#retry.soon();
      return;
    }
    const conflict = { base: this.#base, mine: this.#hands.data(), theirs, by: by?.name ?? null, at };
    this.#show({ conflict, isComparing: true, state: { type: 'stale', by: conflict.by, at } });
  }

  #fetchNewest = (): Promise<Doc | undefined> => newestDocument(this.#identity.collection, this.#identity.id);

  #learn(doc: Doc): void {
    this.#base = doc;
    this.#seen = String(doc['updatedAt']);
  }

  #copyOf = (data: Doc) => ({ seen: this.#seen, base: this.#base, data });

  #show(change: Partial<SessionView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** What the desk writes by itself is not sent back to it. */
function writable(data: Doc): Doc {
  const { id: _id, createdAt: _made, updatedAt: _changed, deletedAt: _binned, ...rest } = data;
  return rest;
}

function failureOf(status: number, data: StaleSave | undefined): Failure {
  if (data?.reason === 'otherUser') return 'otherUser';
  if (data?.reason === 'busy') return 'busy';
  if (status === 401) return 'signedOut';
  return status >= 500 || status === 429 ? 'server' : 'refused';
}
