import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload';
import { isStaff, mayEditAll, mayPressPublish, mayPublish, mayWrite, nobody, roleOf } from './roles.ts';
import { scopeOf } from './scope.ts';

/*
 * Articles, campaigns, projects, updates and pages. Payload knows no right to publish: it is asked for
 * here, by the status that a write carries. That is the first wall; `onlyExplicitStatus`,
 * `refusePublishing`, `requireApproval` and the database's `refuse_unapproved` are the others.
 */

const wantsToPublish = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && '_status' in data && data._status === 'published';

/** In the bin it is no longer public, whatever its status says. */
const live: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] };

const ownBy = (id: number | string): Where => ({ createdBy: { equals: id } });

/**
 * The documents somebody works on: of their unit and those below; without a unit all of them, or for a
 * contributor the own ones. `prefix` is where a version keeps the document's fields.
 */
async function workedOn(req: PayloadRequest, prefix = ''): Promise<true | Where> {
  const units = await scopeOf(req);
  if (units) return { [`${prefix}ownerUnit`]: { in: units } };
  return mayEditAll({ req }) ? true : { [`${prefix}createdBy`]: { equals: req.user!.id } };
}

const create: Access = ({ req, data }) => mayWrite({ req }) && (!wantsToPublish(data) || mayPublish({ req }));

const read: Access = async ({ req }) => {
  if (!req.user || !isStaff({ req })) return false;
  if (!mayWrite({ req })) return live;
  const own = await workedOn(req);
  return own === true ? true : { or: [own, ownBy(req.user.id), live] };
};

/** What was handed in is being judged: its contributor reads it, and takes it back before changing it. */
const notJudged: Where = {
  or: [{ stage: { not_in: ['submitted', 'ready', 'approved'] } }, { stage: { exists: false } }],
};

const update: Access = async ({ req, data }) => {
  if (!req.user || !mayWrite({ req })) return false;
  if (wantsToPublish(data) && !mayPressPublish({ req })) return false;
  const own = await workedOn(req);
  return roleOf(req) === 'contributor' && own !== true ? { and: [own, notJudged] } : own;
};

const readVersions: Access = ({ req }) => (req.user && mayWrite({ req }) ? workedOn(req, 'version.') : false);

/** The bin, and what is beyond it: whoever may publish, in their own field. */
const remove: Access = ({ req }) => (mayPublish({ req }) ? workedOn(req) : false);

export const documentsAccess = {
  create,
  read,
  update,
  readVersions,
  delete: remove,
  unlock: nobody,
  admin: isStaff,
} satisfies CollectionConfig['access'];
