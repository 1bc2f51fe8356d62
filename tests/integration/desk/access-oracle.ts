import type { Role } from '#cms/access/roles.ts';

/*
 * Who may do what, written by hand and on purpose not derived from `cms/access`: what the house
 * decided, to be compared with what the server does.
 */

export type Asker = Role | 'nobody';
export const ASKERS: readonly Asker[] = [
  ...(['admin', 'approver', 'editor', 'contributor', 'treasurer', 'auditor', 'nobody'] as const),
];

/** Every collection and global has a class, or the matrix fails. */
export const CLASS_OF: Record<string, string> = {
  articles: 'document',
  campaigns: 'document',
  projects: 'document',
  pages: 'document',
  updates: 'document',
  documents: 'document',
  albums: 'document',
  videos: 'document',
  weeks: 'document',
  answers: 'document',
  letters: 'letters',
  postings: 'books',
  accounts: 'books',
  'figure-changes': 'books',
  topics: 'order',
  series: 'order',
  units: 'order',
  places: 'order',
  redirects: 'order',
  media: 'media',
  consents: 'consents',
  'consent-papers': 'consents',
  'link-hosts': 'hosts',
  users: 'users',
  front: 'global',
  navigation: 'global',
  site: 'global',
  contact: 'global',
  alert: 'global',
  'payload-locked-documents': 'locks',
  'payload-preferences': 'preferences',
  'payload-jobs': 'closed',
  'payload-kv': 'closed',
  'payload-migrations': 'closed',
};

/** The state of a document and whose it is, as the asker sees it; "other": made by another contributor. */
export const STATES = [
  ...(['own draft', 'other draft', 'own submitted', 'other ready', 'other approved'] as const),
  ...(['own live', 'other live', 'live with newer draft', 'other withdrawn', 'trashed'] as const),
];
export type State = (typeof STATES)[number];

/**
 * `yes`: done, `no`: refused or not found. `draft`: answered, but nothing that is public changes.
 * One entry for each state, in the order of {@link STATES}.
 */
export type Verdict = 'yes' | 'draft' | 'no' | 'untried';

type Row = readonly Verdict[];
type Rights = Record<Asker, Row>;

const all = (verdict: Verdict): Row => STATES.map(() => verdict);
const untrashed = (verdict: Verdict): Row => STATES.map((state) => (state === 'trashed' ? 'no' : verdict));
const only = (verdict: Verdict, ...states: State[]): Row =>
  STATES.map((state) => (states.includes(state) ? verdict : 'no'));
const none = all('no');
const inBin = (verdict: Verdict): Row => STATES.map((state) => (state === 'trashed' ? verdict : 'untried'));
const rest = { treasurer: none, auditor: none, nobody: none };

const onlyPublishers = (row: Row): Rights => ({
  admin: row,
  approver: row,
  editor: none,
  contributor: none,
  ...rest,
});
/** A contributor changes the own documents, unless they are being judged. */
const writers = (forPublishers: Row): Rights => ({
  admin: forPublishers,
  approver: forPublishers,
  editor: untrashed('draft'),
  contributor: only('draft', 'own draft', 'own live'),
  ...rest,
});
const inTheBin: Rights = {
  admin: inBin('yes'),
  approver: inBin('yes'),
  editor: inBin('no'),
  contributor: inBin('no'),
  treasurer: inBin('no'),
  auditor: inBin('no'),
  nobody: inBin('no'),
};
const live: State[] = ['own live', 'other live', 'live with newer draft'];
const seenByAll: Rights = {
  admin: untrashed('draft'),
  approver: untrashed('draft'),
  editor: untrashed('draft'),
  contributor: only('draft', 'own draft', 'own submitted', ...live),
  treasurer: only('draft', ...live),
  auditor: only('draft', ...live),
  nobody: none,
};
/** What is live already is not published once more; the own words need somebody else; an editor needs an approval. */
const published = (row: Partial<Record<State, Verdict>>): Row =>
  STATES.map((state) => row[state] ?? (['own live', 'other live'].includes(state) ? 'draft' : 'no'));
const byApprovers = published({
  'other draft': 'yes',
  'other ready': 'yes',
  'other approved': 'yes',
  'live with newer draft': 'yes',
  'other withdrawn': 'yes',
});
const publishing: Rights = {
  admin: byApprovers,
  approver: byApprovers,
  editor: published({ 'other approved': 'yes' }),
  contributor: none,
  ...rest,
};
const copying: Rights = { ...seenByAll, treasurer: none, auditor: none };

/** Documents with drafts: operation → who, on a document in which state. */
export const DOCUMENT_RIGHTS: Record<string, Rights> = {
  // A list asked for drafts is a list of newest versions: Payload puts the access rule to them, and has no falling
  // back to the live words as by id. So it leaves out a document whose newest draft is not the asker's business;
  // of the own unit nothing is left out (workflow/attacks-on-units).
  'find in list': {
    ...seenByAll,
    contributor: only('draft', 'own draft', 'own submitted', 'own live', 'other live'),
    treasurer: only('draft', 'own live', 'other live'),
    auditor: only('draft', 'own live', 'other live'),
  },
  'read by id': seenByAll,
  'read newest draft': seenByAll,
  'list versions': {
    admin: all('draft'),
    approver: all('draft'),
    editor: all('draft'),
    contributor: only('draft', 'own draft', 'own submitted', 'own live'),
    ...rest,
  },
  'save a draft': writers(untrashed('draft')),
  autosave: writers(untrashed('draft')),
  'change without status': writers(untrashed('draft')),
  'change many without status': writers(untrashed('draft')),
  publish: publishing,
  'publish as draft': publishing,
  // Asked without `draft=true`, Payload's bulk update reads the live row, not the newest draft (update.js, "Retrieve
  // documents"): publishing that would put the old words over the draft, so `refuseOvertaken` refuses. The desk's own
  // list asks with it, and publishes the draft (workflow/attacks: "the status for many drafts at once").
  'publish many': {
    ...publishing,
    admin: byApprovers.map((verdict, i) => (STATES[i] === 'live with newer draft' ? 'no' : verdict)),
    approver: byApprovers.map((verdict, i) => (STATES[i] === 'live with newer draft' ? 'no' : verdict)),
  },
  'publish all locales': publishing,
  'write and publish': onlyPublishers(none),
  'take down': writers(untrashed('yes')),
  'take down all locales': writers(untrashed('yes')),
  'put in the bin': onlyPublishers(untrashed('yes')),
  'put many in the bin': onlyPublishers(untrashed('yes')),
  'take out of the bin': inTheBin,
  'delete for good': onlyPublishers(untrashed('yes')),
  'delete many for good': onlyPublishers(untrashed('yes')),
  'delete from the bin': inTheBin,
  duplicate: copying,
  'duplicate as published': copying,
  'restore a version': onlyPublishers(untrashed('draft')),
  'restore a version as draft': onlyPublishers(untrashed('draft')),
};

/** What is public once saved. */
export const ORDER_RIGHTS: Record<string, Record<Asker, boolean>> = Object.fromEntries(
  ['create', 'update', 'update many', 'delete', 'delete many', 'duplicate'].map((operation) => [
    operation,
    {
      ...{ admin: true, approver: true, editor: false, contributor: false },
      ...{ treasurer: false, auditor: false, nobody: false },
    },
  ]),
);
for (const operation of ['find in list', 'read by id']) {
  ORDER_RIGHTS[operation] = {
    admin: true,
    approver: true,
    editor: true,
    contributor: true,
    treasurer: true,
    auditor: true,
    nobody: false,
  };
}
