import { z } from 'zod';
import { KINDS } from './kinds.ts';
import { id } from './faces/parts.ts';

/*
 * What the desk and the preview server say to each other. A preview is the public site with some rows of
 * `published` laid over it, as if they had just been published.
 */

/** Everything that belongs to a session stands below this address and its id. */
export const PREVIEW_ROOT = '/p/';

/** Within a session: the document itself, wherever its address is at the moment. No slug begins so. */
export const PREVIEW_SUBJECT = '/-/';

/** Where the desk opens, renews and ends sessions; with the shared secret only. */
export const PREVIEW_SESSIONS = '/_preview/sessions';

/** What the desk posts to a preview in a frame when there is something new to show. */
export const PREVIEW_CHANGED = 'preview:changed';

/** More rows than any hour of a newsroom brings. */
const MOST_ROWS = 500;

const overlayRow = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('live'),
    kind: z.enum(KINDS),
    id,
    path: z.string().startsWith('/').nullable(),
    /** Checked against the schema of its kind when it is laid over. */
    face: z.record(z.string(), z.unknown()),
  }),
  z.strictObject({
    state: z.literal('withdrawn'),
    kind: z.enum(KINDS),
    id,
    path: z.string().startsWith('/').nullable(),
    reason: z.string().nullable(),
  }),
]);

/** What is laid over the edition. Later rows win. */
export const previewOverlay = z.strictObject({
  rows: z.array(overlayRow).max(MOST_ROWS),
  /** The page that {@link PREVIEW_SUBJECT} stands for. */
  subject: z.string().startsWith('/'),
  /** The moment to look at the site from; now, if absent. */
  at: z.iso.datetime({ precision: 3 }).optional(),
});

/** The body of a request that opens or renews a session. */
export const previewRequest = z.strictObject({
  overlay: previewOverlay,
  /** Renewals that come late are older than what is there: a higher number is newer. */
  turn: z.number().int().nonnegative().default(0),
  /** How long the session lasts without being renewed; the server has a limit of its own. */
  minutes: z.number().int().positive().optional(),
});

/** Its answer. */
export interface PreviewSession {
  /** Unguessable; whoever knows it may look. */
  id: string;
  expiresAt: string;
}

export type PreviewOverlay = z.infer<typeof previewOverlay>;
export type OverlayRow = z.infer<typeof overlayRow>;
