import type { CollectionConfig, PayloadRequest } from 'payload';
import { idOf } from '#cms/publishing/relation.ts';
import { isAdmin, maySteer, nobody } from './roles.ts';

/**
 * Reads what people wrote to the province's office, and answers it: its editors. Who is bound to a unit below sees
 * the answers that were passed on to it, never the letter with its name and number.
 */
export const readsLetters = ({ req }: { req: Pick<PayloadRequest, 'user'> }): boolean =>
  maySteer({ req }) && (isAdmin({ req }) || !idOf(req.user?.unit));

/** Letters come in from the site alone, and go by themselves once they were answered long ago. */
export const lettersAccess = {
  create: nobody,
  read: readsLetters,
  update: readsLetters,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: readsLetters,
} satisfies CollectionConfig['access'];
