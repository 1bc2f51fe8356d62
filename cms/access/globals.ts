import type { GlobalConfig } from 'payload';
import { isStaff, nobody } from './roles.ts';
import { mayPublishForAll } from './scope.ts';

/** Identity, navigation and front page: what is saved is public. */
export const globalsAccess = {
  read: isStaff,
  update: mayPublishForAll,
  readVersions: nobody,
} satisfies GlobalConfig['access'];
