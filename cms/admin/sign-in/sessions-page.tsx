import type { AdminViewServerProps } from 'payload';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { SIGN_IN_PAGES } from '#cms/sign-in/accounts/account-pages.ts';
import { listSessions } from '#cms/sign-in/sessions/session-list.ts';
import { DeskFrame } from './desk-frame.tsx';
import { SessionList } from './session-list.tsx';
import { shownSession } from './shown-session.ts';

/** Where one is signed in. */
export async function SessionsPage(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const sid = (req.user as { _sid?: string } | null)?._sid;
  const sessions = req.user ? await listSessions(await sessionForReading(req), Number(req.user.id), sid) : [];
  return (
    <DeskFrame view={props} path={SIGN_IN_PAGES.sessions} title="Phiên đăng nhập">
      <p className="own-account__hint">
        Những nơi tài khoản của bạn đang đăng nhập. Thấy nơi lạ thì kết thúc nó và đổi mật khẩu. Phiên không
        dùng 12 giờ tự kết thúc; dùng liên tục thì sau 7 ngày đăng nhập lại một lần.
      </p>
      <SessionList
        sessions={sessions.map(shownSession)}
        address="/users/sessions/end"
        allBody={{ others: true }}
      />
    </DeskFrame>
  );
}
