import type { PayloadRequest } from 'payload';
import { PREVIEW_SUBJECT } from '#contract/preview.ts';
import { findNewest } from '#cms/publishing/find-newest.ts';
import { kindOf, type COLLECTION_OF } from '#cms/publishing/kind-slugs.ts';
import type { Unsaved } from './as-if-saved.ts';
import { endSession, laySession, sessionUrl } from './preview-client.ts';
import { previewOf } from './preview-overlay.ts';

export interface OpenPreview {
  collection: (typeof COLLECTION_OF)[Unsaved['kind']];
  id: number;
  /** How long it can be looked at; an hour if left out, a week at most. */
  minutes?: number;
  /** ISO moment: the site as of a future hour. */
  at?: string;
  /** True for those without an account, whose right to look has been checked already: by a signed link. */
  overrideAccess: boolean;
}

export interface OpenedPreview {
  /** The page of the document. Whoever knows it may look, until the session ends. */
  url: string;
  session: string;
  expiresAt: string;
}

/**
 * Opens a preview of the newest saved draft, to be looked at without the desk. The preview server keeps sessions
 * in memory and forgets them when it restarts: open one whenever somebody comes to look, and end it behind them.
 *
 * @returns undefined if there is no such document, or it may not be read
 * @throws {PreviewUnavailable} if the preview server does not answer; its message is for the reader
 */
export async function openPreviewSession(
  req: PayloadRequest,
  asked: OpenPreview,
): Promise<OpenedPreview | undefined> {
  const { collection, id, at, minutes, overrideAccess } = asked;
  const kind = kindOf(collection) as Unsaved['kind'];
  const doc = await findNewest(req, { collection, id, overrideAccess });
  if (!doc) return undefined;
  const { config } = req.payload.collections[collection];
  const unsaved: Unsaved = { kind, doc, data: {}, collection: config };
  const looking = { req, at: at ? new Date(at) : new Date(), overrideAccess };
  const { overlay } = await previewOf(unsaved, at, looking);
  const session = await laySession(undefined, { overlay, minutes });
  return {
    url: sessionUrl(session.id) + PREVIEW_SUBJECT,
    session: session.id,
    expiresAt: session.expiresAt,
  };
}

/** Ends a session before its time: its address answers nothing from now on. @throws {PreviewUnavailable} */
export async function endPreviewSession(session: string): Promise<void> {
  await endSession(session);
}
