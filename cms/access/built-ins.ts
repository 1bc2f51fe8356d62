import type { Access, CollectionConfig, SanitizedConfig, Where } from 'payload';
import { isStaff, nobody } from './roles.ts';

/* The collections that Payload brings along. Some come without rules, which means: anybody who is logged in. */

type Rules = Required<NonNullable<CollectionConfig['access']>>;

const ofUser = (id: number): Where => ({
  and: [{ 'user.value': { equals: id } }, { 'user.relationTo': { equals: 'users' } }],
});

const own: Access = ({ req }) => (req.user && isStaff({ req }) ? ofUser(req.user.id) : false);

const closed: Rules = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: nobody,
};

export const BUILT_INS: Readonly<Record<string, Rules>> = {
  /** "X is editing this": everybody on the staff sees it, and may take over. */
  'payload-locked-documents': { ...closed, create: isStaff, read: isStaff, update: isStaff, delete: isStaff },
  /** One's own columns and folded panels. They are written through a route of their own. */
  'payload-preferences': { ...closed, read: own, update: own, delete: own },
  'payload-jobs': closed,
  'payload-kv': closed,
  'payload-migrations': closed,
};

/**
 * Writes out the rules of Payload's own collections.
 * @throws {Error} for one that is not known here, so that an update of Payload cannot open anything
 */
export function closeBuiltIns(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections.filter(({ slug }) => slug.startsWith('payload-'))) {
    const rules = BUILT_INS[collection.slug];
    if (!rules) throw new Error(`cms/access/built-ins.ts has no rules for “${collection.slug}”`);
    collection.access = rules;
  }
  return config;
}
