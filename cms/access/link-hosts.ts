import type { CollectionConfig } from 'payload';
import { isStaff, maySteer, nobody } from './roles.ts';

/** Everybody sees where links may lead; editors propose, approving has an endpoint of its own. */
export const linkHostsAccess = {
  create: maySteer,
  read: isStaff,
  update: nobody,
  delete: maySteer,
  readVersions: nobody,
  unlock: nobody,
  admin: maySteer,
} satisfies CollectionConfig['access'];
