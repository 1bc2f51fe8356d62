import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload';
import { queueMail, type Mail } from '#cms/mail/queue-mail.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { sessionOfSave } from '#cms/publishing/sql-session.ts';
import type { User } from '#cms/payload-types.ts';
import {
  addressChangedMail,
  passwordChangedMail,
  reinstatedMail,
  roleChangedMail,
  suspendedMail,
} from '../account-mails.ts';
import { endSessions } from '../sessions/session-list.ts';
import { signInPage } from './account-pages.ts';

/** Payload's own ways to a token end here: login, reset, first account. Ours is `openSession`. */
export const refuseOtherDoors: CollectionBeforeLoginHook = () => {
  throw new APIError('Sessions begin in cms/sign-in only.', 403);
};

const NEW_PASSWORDS = 'accountsWithNewPassword';

/** Payload has taken the password out of the data by the time the account is saved. */
export const noteNewPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const password = (data as Record<string, unknown> | undefined)?.['password'];
  if (password && originalDoc) passwordsIn(req).add(String(originalDoc.id));
  return data;
};

function passwordsIn(req: PayloadRequest): Set<string> {
  req.context[NEW_PASSWORDS] ??= new Set<string>();
  return req.context[NEW_PASSWORDS] as Set<string>;
}

/** Nobody shuts the door behind themselves. */
export const refuseOwnSuspension: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const isOwn = !!req.user && originalDoc !== undefined && String(originalDoc.id) === String(req.user.id);
  if (isOwn && data['suspendedAt'] && !originalDoc.suspendedAt)
    throw refusal('Bạn không thể tự tạm khóa tài khoản của mình.', 403);
  return data;
};

/** What a save means for whoever uses the account: their sessions end with it, and they hear of it. */
export const followAccountChange: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return doc;
  const hasNewPassword = passwordsIn(req).delete(String(doc.id));
  const mails = mailsOfChange(previousDoc, doc, hasNewPassword, req);
  if (mails.length === 0) return doc;
  const session = await sessionOfSave(req);
  await endSessions(session, doc.id, 'all');
  for (const mail of mails) await queueMail(session, mail);
  return doc;
};

/** Each of these changes is mailed, and each ends all sessions. */
function mailsOfChange(before: User, after: User, hasNewPassword: boolean, req: PayloadRequest): Mail[] {
  const when = { at: new Date() };
  const byAnother = !!req.user && String(req.user.id) !== String(after.id);
  const mails: (Mail | false)[] = [
    hasNewPassword && passwordChangedMail(after, when, byAnother),
    before.role !== after.role && roleChangedMail(after, when, before.role, after.role),
    !before.suspendedAt && !!after.suspendedAt && suspendedMail(after, when),
    !!before.suspendedAt && !after.suspendedAt && reinstatedMail(after, when, signInPage('login')),
    before.email !== after.email && addressChangedMail(before, when),
  ];
  return mails.filter((mail) => mail !== false);
}
