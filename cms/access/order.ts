import type { CollectionConfig } from 'payload';
import { isStaff, mayPublish, nobody } from './roles.ts';

/** Topics, units, places and redirects: what is saved is public, so whoever saves must be allowed to publish. */
export const orderAccess = {
  create: mayPublish,
  read: isStaff,
  update: mayPublish,
  delete: mayPublish,
  readVersions: nobody,
  unlock: nobody,
  admin: isStaff,
} satisfies CollectionConfig['access'];
