import { sql } from '@payloadcms/db-postgres';
import { generateExpiredPayloadCookie } from 'payload/shared';
import { queueMail } from '#cms/mail/queue-mail.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { secondFactorMail } from '../account-mails.ts';
import { lockAccount } from '../accounts/find-account.ts';
import { inTransaction } from '#cms/publishing/in-transaction.ts';
import { whoCameIn } from '../let-in.ts';
import { recordAccountEvent } from '../record-account-event.ts';
import { sourceOf } from '../request-source.ts';
import { sessionCookie, signToken } from '../sessions/open-session.ts';
import { endSessions, listSessions } from '../sessions/session-list.ts';
import { noTicketCookie, ticketOf, useUpTicket } from '../tickets.ts';
import { removeSecondFactor, secondFactorOf } from '../two-factor/second-factor.ts';
import { answerWith, door, textIn, type DoorEndpoint } from './door.ts';
import { adminDoor, idIn, meOf, ownDoor } from './signed-in.ts';

/** Ends the session, or the way into one; a browser without either loses its cookies all the same. */
const logOut = door('/logout', async (req) => {
  const expired = generateExpiredPayloadCookie({
    collectionAuthConfig: req.payload.collections.users.config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
  }) as string;
  if (req.user) {
    const me = meOf(req);
    await inTransaction(req, async (session) => {
      await endSessions(session, me.id, { sid: me.sid });
      await recordAccountEvent(session, { event: 'signed-out', about: me, actor: me.id });
    });
  }
  const ticket = await ticketOf(await sessionForReading(req), req);
  if (ticket) await inTransaction(req, (session) => useUpTicket(session, ticket));
  return answerWith({ message: 'Đã đăng xuất.' }, { cookies: [expired, noTicketCookie()] });
});

/** A fresh token for a session that counts. Payload's own would write the whole account along with it. */
const refresh = ownDoor('/refresh-token', async (req, _body, me) => {
  const { tokenExpiration } = req.payload.collections.users.config.auth;
  const renewed = await inTransaction(req, (session) =>
    session.all(sql`
      update users_sessions set expires_at = clock_timestamp() + make_interval(secs => ${tokenExpiration})
      where id = ${me.sid} and _parent_id = ${me.id} and exists (select from sign_in_sessions s where s.sid = ${me.sid})
      returning 1`),
  );
  if (renewed.length === 0) throw refusal(req.t('error:unauthorized'), 403);
  const { token, exp } = await signToken(req, me, me.sid);
  const user = await whoCameIn(req, me.id);
  return answerWith({ message: 'Đã gia hạn.', exp, user }, { cookies: [sessionCookie(req, token)] });
});

const listOwn: DoorEndpoint = {
  path: '/sessions',
  method: 'get',
  handler: async (req) => {
    const me = meOf(req);
    const session = await sessionForReading(req);
    return answerWith({
      sessions: await listSessions(session, me.id, me.sid),
      secondFactor: await secondFactorOf(session, me.id),
    });
  },
};

const endOwn = ownDoor('/sessions/end', async (req, body, me) => {
  const which = body['others'] === true ? { except: me.sid } : { id: textIn(body, 'id') };
  const ended = await inTransaction(req, async (session) => {
    const count = await endSessions(session, me.id, which);
    if (count > 0)
      await recordAccountEvent(session, {
        event: 'session-ended',
        about: me,
        actor: me.id,
        detail: { count },
      });
    return count;
  });
  return answerWith({ ended, message: ended === 0 ? 'Phiên này đã kết thúc trước đó.' : 'Đã kết thúc.' });
});

const listTheirs: DoorEndpoint = {
  path: '/:id/sessions',
  method: 'get',
  handler: async (req) => {
    const about = idIn(req);
    const session = await sessionForReading(req);
    return answerWith({
      sessions: await listSessions(session, about, meOf(req).sid),
      secondFactor: await secondFactorOf(session, about),
    });
  },
};

const endTheirs = adminDoor('/:id/sessions/end', async (req, about, body, me) => {
  const which = body['all'] === true ? ('all' as const) : { id: textIn(body, 'id') };
  const ended = await inTransaction(req, async (session) => {
    const account = await lockAccount(session, about);
    if (!account) throw refusal(req.t('general:notFound'), 404);
    const count = await endSessions(session, about, which);
    await recordAccountEvent(session, {
      event: 'session-ended',
      about: account,
      actor: me.id,
      detail: { count },
    });
    return count;
  });
  return answerWith({ ended, message: `Đã kết thúc ${ended} phiên.` });
});

/** For whoever has lost phone and recovery codes. The next sign-in begins with setting up a new one. */
const resetFactor = adminDoor('/:id/two-factor/reset', async (req, about, _body, me) => {
  await inTransaction(req, async (session) => {
    const account = await lockAccount(session, about);
    if (!account) throw refusal(req.t('general:notFound'), 404);
    if (!(await removeSecondFactor(session, about)))
      throw refusal('Tài khoản này chưa bật xác thực hai bước.', 409);
    await endSessions(session, about, 'all');
    await queueMail(session, secondFactorMail(account, { at: new Date() }, 'reset'));
    const { network } = sourceOf(req);
    await recordAccountEvent(session, {
      event: 'second-factor-reset',
      about: account,
      actor: me.id,
      detail: { network },
    });
  });
  return answerWith({ message: 'Đã xóa xác thực hai bước. Người này cài lại ở lần đăng nhập tới.' });
});

export const sessionEndpoints = [logOut, refresh, listOwn, endOwn, listTheirs, endTheirs, resetFactor];
