import type { PayloadRequest } from 'payload';
import {
  isAdmin,
  isStaff,
  mayEditAll,
  mayEnter,
  mayConfirm,
  mayPublish,
  maySteer,
  mayUpload,
  mayWrite,
  readsLog,
  seesBooks,
} from '#cms/access/roles.ts';

/** Whom an endpoint answers at most; what it asks beyond the role (unit, stage, whose it is) comes on top. */
export type Caller = 'everybody' | 'whoever holds the link' | 'nobody' | Rule;
type Rule = (asked: { req: Pick<PayloadRequest, 'user'> }) => boolean;

type Table = Record<string, Caller>;

const DOCUMENT: Table = {
  'post /versions/:id': mayWrite,
  'get /:id/workflow': isStaff,
  ...Object.fromEntries(
    ['submit', 'recall', 'return', 'pass', 'approve', 'publish', 'emergency', 'countersign', 'withdraw'].map(
      (action) => [`post /:id/workflow/${action}`, mayWrite],
    ),
  ),
  'post /:id/review-links': maySteer,
  'get /:id/review-links': maySteer,
  'post /:id/review-links/:link/revoke': maySteer,
  'post /gate': mayWrite,
  'post /:id/gate': mayWrite,
  'post /:id/presence': isStaff,
  'delete /:id/presence': isStaff,
  'get /:id/history': mayWrite,
  'post /:id/preview': isStaff,
  'delete /:id/preview': isStaff,
};

const GATE: Table = { 'post /gate': mayWrite, 'post /:id/gate': mayWrite };

const USERS: Table = {
  ...Object.fromEntries(
    [
      ...['login', 'logout', 'second-step', 'two-factor/begin', 'two-factor/confirm'],
      ...['forgotten', 'new-password'],
    ].map((path) => [`post /${path}`, 'everybody' as const]),
  ),
  'post /two-factor/recovery-codes': isStaff,
  'post /two-factor/remove': isStaff,
  'post /refresh-token': isStaff,
  'get /sessions': isStaff,
  'post /sessions/end': isStaff,
  'post /password': isStaff,
  'get /:id/sessions': isAdmin,
  'post /:id/sessions/end': isAdmin,
  'post /:id/two-factor/reset': isAdmin,
  'post /:id/suspend': isAdmin,
  'post /:id/reinstate': isAdmin,
  ...Object.fromEntries(
    [
      ...['post /first-register', 'post /forgot-password', 'post /reset-password', 'post /verify/:id'],
      ...['post /unlock', 'get /init'],
    ].map((name) => [name, 'nobody' as const]),
  ),
};

const ROOT: Table = {
  'get /publishing/status': isStaff,
  'get /publishing/troubles': isStaff,
  'delete /publishing/troubles/:job': mayPublish,
  'get /duyet/:token': 'whoever holds the link',
  'post /duyet/:token': 'whoever holds the link',
  'post /second-looks': mayPublish,
  'post /failed-mails/:id/send-again': isAdmin,
  'get /og': 'nobody',
  'get /link-checks/broken': mayWrite,
  'get /statements': seesBooks,
  'post /statements': mayEnter,
  'get /statements/:id': seesBooks,
  'delete /statements/:id': mayEnter,
  'get /statements/:id/rows': seesBooks,
  'get /statements/:id/problems.csv': seesBooks,
  'put /statements/:id/columns': mayEnter,
  'post /statements/:id/resume': mayEnter,
  'post /statements/:id/commit': mayEnter,
  'post /statements/:id/confirm': mayConfirm,
  'get /statements/queue': seesBooks,
  'get /statements/queue/originals': seesBooks,
  'post /statements/queue/assign': mayEnter,
  'post /statements/queue/aside': mayEnter,
  'post /statements/queue/doubt': mayEnter,
  'post /statements/queue/reversal': mayEnter,
  'get /audit': readsLog,
  'get /audit/export': readsLog,
  'get /royalties/rates': (asked) => maySteer(asked) || seesBooks(asked),
  'post /royalties/rates': maySteer,
  'post /royalties/lines': maySteer,
  'patch /royalties/lines/:id': maySteer,
  'delete /royalties/lines/:id': maySteer,
  'post /royalties/lines/:id/adjust': maySteer,
  'get /royalties/months/:month': (asked) => maySteer(asked) || seesBooks(asked),
  'post /royalties/months/:month/prefill': maySteer,
  'post /royalties/months/:month/lock': mayPublish,
  'get /royalties/months/:month/export': (asked) => maySteer(asked) || seesBooks(asked),
  'get /notices': isStaff,
  'get /notices/count': isStaff,
  'get /notices/wishes': isStaff,
  'post /notices/read': isStaff,
  'post /notices/wishes': isStaff,
  'post /word-import': mayWrite,
};

/** Every endpoint that is the desk's own, by the collection; those at the root under "". */
export const WHO_MAY_CALL: Record<string, Table> = {
  ...{ articles: DOCUMENT, campaigns: DOCUMENT, projects: DOCUMENT, updates: DOCUMENT, pages: DOCUMENT },
  ...{ documents: DOCUMENT, albums: DOCUMENT, videos: DOCUMENT, weeks: DOCUMENT },
  answers: Object.fromEntries(Object.entries(DOCUMENT).filter(([name]) => !name.endsWith('/preview'))),
  ...{ topics: GATE, series: GATE, units: GATE, users: USERS, '': ROOT },
  postings: {
    'post /:id/confirm': mayConfirm,
    'post /:id/cancel': seesBooks,
    'post /:id/discard': seesBooks,
    'post /:id/hide-name': seesBooks,
  },
  accounts: { 'post /:id/verify': mayConfirm, 'post /:id/close': seesBooks },
  media: {
    'get /waiting': mayUpload,
    'get /:id/trouble': isStaff,
    'get /:id/where-used': isStaff,
    'post /:id/hide': mayEditAll,
  },
  consents: {
    'post /:id/withdraw': maySteer,
    'post /:id/untie': maySteer,
    'post /:id/forget': mayPublish,
    'get /:id/export': maySteer,
  },
  letters: Object.fromEntries(
    ['take', 'clear', 'spam', 'close', 'reopen', 'send-reply', 'draft-answer'].map((action) => [
      `post /:id/${action}`,
      maySteer,
    ]),
  ),
  'link-hosts': { 'post /:id/approve': mayPublish },
};

const CRUD = [
  ...['get /', 'post /', 'patch /', 'delete /', 'get /count', 'post /access/:id?', 'post /:id/duplicate'],
  ...['get /:id', 'patch /:id', 'delete /:id', 'get /versions', 'get /versions/:id', 'post /versions/:id'],
];

/** What Payload itself answers; its access rules are tested as a table of their own (tests/integration/desk). */
export const PAYLOADS_OWN: ReadonlySet<string> = new Set([
  ...CRUD,
  ...['media get /paste-url/:id?', 'media get /file/:filename'],
  ...['consent-papers get /paste-url/:id?', 'consent-papers get /file/:filename'],
  ...['get', 'post', 'delete'].map((method) => `payload-preferences ${method} /:key`),
  ...['front', 'navigation', 'site', 'contact', 'alert'].map((global) => `${global} post /access`),
  ...['users get /me', ' get /access'],
]);
