import { z } from 'zod';

/** The most that a letter may hold; in characters as JavaScript counts them. */
export const LETTER_LIMITS = { subject: 150, text: 5000, name: 100, contact: 150 } as const;

/** Why a letter waits apart until somebody has looked at it. */
export const SUSPICIONS = ['trap', 'links', 'gambling', 'foreign'] as const;
export type Suspicion = (typeof SUSPICIONS)[number];

/** A letter on its way from the web server to the desk: one file, then one row. */
export const letterSchema = z.strictObject({
  /** SHA-256 of the receipt's plain code, lower-case hex. The code itself is kept nowhere. */
  receipt: z.string().regex(/^[0-9a-f]{64}$/u),
  receivedAt: z.iso.datetime(),
  subject: z.string().min(1).max(LETTER_LIMITS.subject),
  text: z.string().min(1).max(LETTER_LIMITS.text),
  name: z.string().max(LETTER_LIMITS.name),
  contact: z.string().max(LETTER_LIMITS.contact),
  /** The unit it is addressed to: an id, or empty for the province's own office. */
  unit: z.string().regex(/^\d{0,10}$/u),
  suspicions: z.array(z.enum(SUSPICIONS)),
});

export type Letter = z.infer<typeof letterSchema>;

/** Below DATA_DIR: written by the web server, emptied by the publisher. */
export const LETTER_FOLDER = 'feedback';
/** The name of a letter's file there. */
export const letterFile = (receipt: string): string => `${receipt}.json`;
export const LETTER_FILE = /^[0-9a-f]{64}\.json$/u;

/**
 * Where a letter stands at the desk. "held": it looks like an advertisement, and nobody has looked yet. Whoever
 * sent it is told of neither "held" nor "spam".
 */
export const LETTER_STATES = ['held', 'new', 'handling', 'answered', 'spam'] as const;
export type LetterState = (typeof LETTER_STATES)[number];
