import type { Role } from '#cms/access/roles.ts';

/*
 * Who may do what, written by hand and on purpose not derived from `cms/access`: what the house
 * decided, to be compared with what the server does.
 */

export type Asker = Role | 'nobody';
export const ASKERS: readonly Asker[] = ['admin', 'approver', 'editor', 'contributor', 'treasurer', 'nobody'];

/** Every collection and global has a class, or the matrix fails. */
export const CLASS_OF: Record<string, string> = {
  articles: 'document',
  campaigns: 'document',
  projects: 'document',
  pages: 'document',
  updates: 'document',
  postings: 'books',
  accounts: 'books',
  'figure-changes': 'books',
  topics: 'order',
  units: 'order',
  places: 'order',
  redirects: 'order',
  media: 'media',
  users: 'users',
  front: 'global',
  navigation: 'global',
  site: 'global',
  'payload-locked-documents': 'locks',
  'payload-preferences': 'preferences',
  'payload-jobs': 'closed',
  'payload-kv': 'closed',
  'payload-migrations': 'closed',
};

/** The state of a document and whose it is, as the asker sees it. */
export const STATES = ['own draft', 'other draft', 'own live', 'other live', 'trashed'] as const;
export type State = (typeof STATES)[number];

/**
 * `yes`: done, `no`: refused or not found. `draft`: answered, but nothing that is public changes.
 * One entry for each state, in the order of {@link STATES}.
 */
export type Verdict = 'yes' | 'draft' | 'no' | 'untried';

type Row = readonly [Verdict, Verdict, Verdict, Verdict, Verdict];
type Rights = Record<Asker, Row>;

const all = (verdict: Verdict): Row => [verdict, verdict, verdict, verdict, verdict];
const untrashed = (verdict: Verdict): Row => [verdict, verdict, verdict, verdict, 'no'];
const own = (verdict: Verdict): Row => [verdict, 'no', verdict, 'no', 'no'];
const none = all('no');
const inBin = (verdict: Verdict): Row => ['untried', 'untried', 'untried', 'untried', verdict];

const onlyPublishers = (row: Row): Rights => ({
  admin: row,
  approver: row,
  editor: none,
  contributor: none,
  treasurer: none,
  nobody: none,
});
const writers = (forPublishers: Row): Rights => ({
  admin: forPublishers,
  approver: forPublishers,
  editor: untrashed('draft'),
  contributor: own('draft'),
  treasurer: none,
  nobody: none,
});
const inTheBin: Rights = {
  admin: inBin('yes'),
  approver: inBin('yes'),
  editor: inBin('no'),
  contributor: inBin('no'),
  treasurer: inBin('no'),
  nobody: inBin('no'),
};
const seenByAll: Rights = {
  admin: untrashed('draft'),
  approver: untrashed('draft'),
  editor: untrashed('draft'),
  contributor: ['draft', 'no', 'draft', 'draft', 'no'],
  treasurer: ['draft', 'no', 'draft', 'draft', 'no'],
  nobody: none,
};

/** Documents with drafts: operation → who, on a document in which state. */
export const DOCUMENT_RIGHTS: Record<string, Rights> = {
  'find in list': seenByAll,
  'read by id': seenByAll,
  'read newest draft': { ...seenByAll, contributor: ['draft', 'no', 'draft', 'draft', 'no'] },
  'list versions': {
    admin: all('draft'),
    approver: all('draft'),
    editor: all('draft'),
    contributor: ['draft', 'no', 'draft', 'no', 'no'],
    treasurer: ['draft', 'no', 'draft', 'no', 'no'],
    nobody: none,
  },
  'save a draft': writers(untrashed('draft')),
  autosave: writers(untrashed('draft')),
  'change without status': writers(untrashed('draft')),
  'change many without status': writers(untrashed('draft')),
  publish: onlyPublishers(untrashed('yes')),
  'publish as draft': onlyPublishers(untrashed('yes')),
  'publish many': onlyPublishers(untrashed('yes')),
  'take down': writers(['yes', 'yes', 'yes', 'yes', 'no']),
  'take down all locales': writers(['yes', 'yes', 'yes', 'yes', 'no']),
  'publish all locales': onlyPublishers(untrashed('yes')),
  'put in the bin': onlyPublishers(untrashed('yes')),
  'put many in the bin': onlyPublishers(untrashed('yes')),
  'take out of the bin': inTheBin,
  'delete for good': onlyPublishers(untrashed('yes')),
  'delete many for good': onlyPublishers(untrashed('yes')),
  'delete from the bin': inTheBin,
  duplicate: { ...seenByAll, treasurer: none },
  'duplicate as published': { ...seenByAll, treasurer: none },
  'restore a version': onlyPublishers(untrashed('draft')),
  'restore a version as draft': onlyPublishers(untrashed('draft')),
};

/** What is public once saved. */
export const ORDER_RIGHTS: Record<string, Record<Asker, boolean>> = Object.fromEntries(
  ['create', 'update', 'update many', 'delete', 'delete many', 'duplicate'].map((operation) => [
    operation,
    { admin: true, approver: true, editor: false, contributor: false, treasurer: false, nobody: false },
  ]),
);
for (const operation of ['find in list', 'read by id']) {
  ORDER_RIGHTS[operation] = {
    admin: true,
    approver: true,
    editor: true,
    contributor: true,
    treasurer: true,
    nobody: false,
  };
}
