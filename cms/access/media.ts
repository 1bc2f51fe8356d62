import type { Access, CollectionConfig } from 'payload';
import { isStaff, mayEditAll, mayPublish, mayUpload, nobody } from './roles.ts';

const update: Access = ({ req }) => {
  if (mayEditAll({ req })) return true;
  return req.user && isStaff({ req }) ? { createdBy: { equals: req.user.id } } : false;
};

/** Everybody on the staff uploads; a contributor edits only what they uploaded. */
export const mediaAccess = {
  create: mayUpload,
  read: isStaff,
  update,
  delete: mayPublish,
  readVersions: nobody,
  unlock: nobody,
  admin: isStaff,
} satisfies CollectionConfig['access'];
