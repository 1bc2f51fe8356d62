import type { GlobalConfig } from 'payload';
import { isStaff, mayPublish, nobody } from './roles.ts';

/** Identity, navigation and front page: what is saved is public. */
export const globalsAccess = {
  read: isStaff,
  update: mayPublish,
  readVersions: nobody,
} satisfies GlobalConfig['access'];
