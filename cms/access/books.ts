import type { Access, CollectionConfig, Where } from 'payload';
import { isAdmin, isStaff, mayConfirm, mayEnter, nobody, seesBooks } from './roles.ts';

/*
 * The books of the projects. What counts once it is confirmed is never changed over a form: confirming,
 * cancelling, verifying and closing have endpoints of their own, and the database refuses the rest.
 */

/** Still in the hands of whoever entered it; what cancels another only repeats it. */
const open: Where[] = ['confirmedAt', 'discardedAt', 'cancels'].map((field) => ({
  [field]: { exists: false },
}));

const updatePosting: Access = ({ req }) => {
  if (isAdmin({ req })) return { and: open };
  return req.user && mayEnter({ req }) ? { and: [...open, { enteredBy: { equals: req.user.id } }] } : false;
};

const closed = { update: nobody, delete: nobody, readVersions: nobody, unlock: nobody };

export const postingsAccess = {
  ...closed,
  create: mayEnter,
  read: seesBooks,
  update: updatePosting,
  admin: seesBooks,
} satisfies CollectionConfig['access'];

/** Proposed by one, verified by another. */
export const accountsAccess = {
  ...closed,
  create: ({ req }) => mayEnter({ req }) || mayConfirm({ req }),
  read: seesBooks,
  admin: seesBooks,
} satisfies CollectionConfig['access'];

/** Written by the desk itself. */
export const figureChangesAccess = {
  ...closed,
  create: nobody,
  read: isStaff,
  admin: isStaff,
} satisfies CollectionConfig['access'];
