import type { Access, CollectionConfig, FieldAccess } from 'payload';
import { isAdmin, isStaff, nobody } from './roles.ts';

const update: Access = ({ req, id }) => {
  if (isAdmin({ req })) return true;
  if (!req.user || !isStaff({ req })) return false;
  return id === undefined ? { id: { equals: req.user.id } } : String(id) === String(req.user.id);
};

/** Colleagues see each other's names; accounts are the administrators' business, one's own name and password one's own. */
export const usersAccess = {
  create: isAdmin,
  read: isStaff,
  update,
  delete: isAdmin,
  readVersions: nobody,
  unlock: nobody,
  admin: isStaff,
} satisfies CollectionConfig['access'];

export const onlyAdmins: FieldAccess = ({ req }) => isAdmin({ req });

/** Addresses are personal data: one's own, or all for an administrator. */
export const ownOrAdmins: FieldAccess = ({ req, doc, id }) =>
  isAdmin({ req }) || (!!req.user && String(req.user.id) === String(doc?.id ?? id));
