import type { CollectionConfig } from 'payload';
import { isStaff, nobody } from './roles.ts';
import { mayPublishForAll } from './scope.ts';

/** Topics, units, places and redirects: what is saved is public, so whoever saves must be allowed to publish, for the whole province. */
export const orderAccess = {
  create: mayPublishForAll,
  read: isStaff,
  update: mayPublishForAll,
  delete: mayPublishForAll,
  readVersions: nobody,
  unlock: nobody,
  admin: isStaff,
} satisfies CollectionConfig['access'];
