import { randomBytes } from 'node:crypto';
import type { PreviewOverlay } from '#contract/preview.ts';

/** 192 bits: nobody guesses one. */
const ID_BYTES = 24;
const MINUTE = 60_000;

export const SESSION_LIMITS = {
  /** Sessions at once; the one that was used least lately makes room. */
  sessions: 500,
  /** All overlays together, as JSON. */
  bytes: 128 * 1024 * 1024,
  /** Without being asked for otherwise. */
  minutes: 60,
  /** A week, for those who were sent a link. */
  mostMinutes: 7 * 24 * 60,
  /** Pictures and files that one session may open. */
  assets: 5000,
} as const;

/** One draft being looked at. */
export interface Session {
  id: string;
  overlay: PreviewOverlay;
  turn: number;
  bytes: number;
  lasts: number;
  expiresAt: number;
  /** Sets of pictures, and files, that a page of this session shows: it may open these and no others. */
  assets: Set<string>;
}

export interface Renewal {
  overlay: PreviewOverlay;
  turn: number;
  minutes?: number;
  /** The size of the overlay as it came. */
  bytes: number;
}

/**
 * The drafts that are being looked at. They live in memory alone: nothing of a draft is ever written down here,
 * and a restart ends them all. The desk opens a new one then.
 */
export class PreviewSessions {
  /** In the order in which they were last used. */
  readonly #sessions = new Map<string, Session>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  open(renewal: Renewal): Session {
    const id = randomBytes(ID_BYTES).toString('base64url');
    const minutes = Math.min(renewal.minutes ?? SESSION_LIMITS.minutes, SESSION_LIMITS.mostMinutes);
    const { overlay, turn, bytes } = renewal;
    const lasts = minutes * MINUTE;
    const session = {
      id,
      overlay,
      turn,
      bytes,
      lasts,
      expiresAt: this.#now() + lasts,
      assets: new Set<string>(),
    };
    this.#sessions.set(id, session);
    this.#makeRoom(id);
    return session;
  }

  /** Lays something newer over; what comes late is ignored. Undefined if there is no such session any more. */
  renew(id: string, { overlay, turn, bytes }: Renewal): Session | undefined {
    const session = this.find(id);
    if (!session) return undefined;
    session.expiresAt = this.#now() + session.lasts;
    if (turn >= session.turn) Object.assign(session, { overlay, turn, bytes });
    this.#makeRoom(id);
    return session;
  }

  find(id: string): Session | undefined {
    const session = this.#sessions.get(id);
    if (!session) return undefined;
    this.#sessions.delete(id);
    if (session.expiresAt <= this.#now()) return undefined;
    this.#sessions.set(id, session);
    return session;
  }

  end(id: string): boolean {
    return this.#sessions.delete(id);
  }

  get size(): number {
    return this.#sessions.size;
  }

  #makeRoom(kept: string): void {
    let bytes = 0;
    for (const [id, session] of this.#sessions) {
      if (session.expiresAt <= this.#now()) this.#sessions.delete(id);
      else bytes += session.bytes;
    }
    for (const [id, session] of this.#sessions) {
      if (this.#sessions.size <= SESSION_LIMITS.sessions && bytes <= SESSION_LIMITS.bytes) return;
      if (id === kept) continue;
      this.#sessions.delete(id);
      bytes -= session.bytes;
    }
  }
}

/** Lets a session open what one of its pages shows. */
export function allowAssets(session: Session, assets: Iterable<string>): void {
  for (const asset of assets) {
    if (session.assets.size >= SESSION_LIMITS.assets) return;
    session.assets.add(asset);
  }
}
