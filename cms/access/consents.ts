import type { CollectionConfig } from 'payload';
import { maySteer, mayUpload, nobody } from './roles.ts';

/** Who agreed to be shown is personal data: editors keep it; whoever uploads may add to it. */
export const consentsAccess = {
  create: mayUpload,
  read: maySteer,
  update: maySteer,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: maySteer,
} satisfies CollectionConfig['access'];

/** A signed paper stays as it was handed in. */
export const consentPapersAccess = { ...consentsAccess, update: nobody } satisfies CollectionConfig['access'];
