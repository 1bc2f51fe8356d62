import type { Access, CollectionConfig } from 'payload';
import { maySteer, mayUpload, nobody } from './roles.ts';

/** What one has written down oneself one may read again: to see that it is right, and what was asked for. */
const read: Access = ({ req }) => {
  if (maySteer({ req })) return true;
  return req.user && mayUpload({ req }) ? { createdBy: { equals: req.user.id } } : false;
};

/** Who agreed to be shown is personal data: editors keep it; whoever uploads may add to it. */
export const consentsAccess = {
  create: mayUpload,
  read,
  update: maySteer,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: mayUpload,
} satisfies CollectionConfig['access'];

/** A signed paper stays as it was handed in. */
export const consentPapersAccess = { ...consentsAccess, update: nobody } satisfies CollectionConfig['access'];
