import type { UIFieldServerProps } from 'payload';
import { isAdmin } from '#cms/access/roles.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { listSessions } from '#cms/sign-in/sessions/session-list.ts';
import { isSecondFactorRequired } from '#cms/sign-in/two-factor/required-for.ts';
import { secondFactorOf } from '#cms/sign-in/two-factor/second-factor.ts';
import { OwnLinks } from './own-links.tsx';
import { shownSession } from './shown-session.ts';
import { sayMoment } from '../clock/say-moment.ts';
import { TheirAccount } from './their-account.tsx';
import './own-account.css';
import './sign-in.css';

/** In an account's form: the way to one's own sign-in, or an administrator's view of another's. */
export async function AccountPanel({ req, id, data }: UIFieldServerProps) {
  if (!req.user || id === undefined || id === null) return null;
  const userId = Number(id);
  if (userId === Number(req.user.id)) return <OwnLinks />;
  if (!isAdmin({ req })) return null;
  const session = await sessionForReading(req);
  const { confirmedAt } = await secondFactorOf(session, userId);
  const sessions = await listSessions(session, userId, undefined);
  return (
    <TheirAccount
      id={userId}
      suspendedSince={data?.['suspendedAt'] ? sayMoment(String(data['suspendedAt'])) : undefined}
      factor={
        confirmedAt
          ? `Xác thực hai bước: đang bật, từ ${sayMoment(confirmedAt)}.`
          : isSecondFactorRequired(String(data?.['role']))
            ? 'Xác thực hai bước: chưa cài, sẽ cài ở lần đăng nhập tới.'
            : 'Xác thực hai bước: không bật.'
      }
      hasFactor={confirmedAt !== null}
      sessions={sessions.map(shownSession)}
    />
  );
}
