import type { Access, CollectionConfig, Where } from 'payload';
import { isStaff, mayEditAll, mayPublish, mayWrite, nobody } from './roles.ts';

/*
 * Articles, campaigns, projects and pages. Payload knows no right to publish: it is asked for here,
 * by the status that a write carries, and `onlyExplicitStatus` sees to it that a write without
 * that right can only ever make a draft.
 */

const wantsToPublish = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && '_status' in data && data._status === 'published';

/** In the bin it is no longer public, whatever its status says. */
const live: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] };

const ownBy = (id: number | string): Where => ({ createdBy: { equals: id } });

const create: Access = ({ req, data }) => mayWrite({ req }) && (!wantsToPublish(data) || mayPublish({ req }));

const read: Access = ({ req }) => {
  if (mayEditAll({ req })) return true;
  if (!req.user || !isStaff({ req })) return false;
  return { or: [ownBy(req.user.id), live] };
};

const update: Access = ({ req, data }) => {
  if (wantsToPublish(data) && !mayPublish({ req })) return false;
  if (mayEditAll({ req })) return true;
  return req.user && mayWrite({ req }) ? ownBy(req.user.id) : false;
};

const readVersions: Access = ({ req }) => {
  if (mayEditAll({ req })) return true;
  return req.user && isStaff({ req }) ? { 'version.createdBy': { equals: req.user.id } } : false;
};

export const documentsAccess = {
  create,
  read,
  update,
  readVersions,
  delete: mayPublish,
  unlock: nobody,
  admin: isStaff,
} satisfies CollectionConfig['access'];
