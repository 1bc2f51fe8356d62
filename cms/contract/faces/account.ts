import { z } from 'zod';
import { day, id, words } from './parts.ts';

const bank = z.strictObject({
  /** Six digits, as the State Bank lists them. */
  bin: z.string().regex(/^\d{6}$/u),
  name: words,
});

const number = z.string().regex(/^[A-Za-z0-9]{1,19}$/u);

/**
 * An account that a project receives gifts on. Proposed by one person, verified by another; what is merely
 * proposed shows nothing but that a change is under way, and no code is shown while it is.
 */
export const accountFace = z.discriminatedUnion('state', [
  z.strictObject({ id, project: id, state: z.literal('proposed'), proposedOn: day }),
  z.strictObject({
    id,
    project: id,
    state: z.literal('verified'),
    bank,
    number,
    holder: words,
    verifiedOn: day,
  }),
  z.strictObject({
    id,
    project: id,
    state: z.literal('closed'),
    bank,
    number,
    holder: words,
    verifiedOn: day,
    closedOn: day,
    reason: words,
  }),
]);

export type AccountFace = z.infer<typeof accountFace>;
