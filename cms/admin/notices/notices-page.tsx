import type { AdminViewServerProps } from 'payload';
import { askerOf, OwnView } from '#cms/admin/own-view/own-view.tsx';
import { roleOf } from '#cms/access/roles.ts';
import { readNotices, wishesOf } from '#cms/notices/read-notices.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { NoticeList } from './notice-list.tsx';
import { WishList } from './wish-list.tsx';
import './notices.css';

const PATH = '/admin/thong-bao';

/** What somebody was told, and what they wish to be told. */
export async function NoticesPage(view: AdminViewServerProps) {
  const req = askerOf(view, PATH);
  const role = roleOf(req)!;
  const session = await sessionForReading(req);
  const user = Number(req.user.id);
  return (
    <OwnView view={view} className="notices">
      <h1>Thông báo</h1>
      <NoticeList initial={await readNotices(session, user)} />
      <section id="tuy-chon">
        <h2>Nhận thông báo</h2>
        <p>Chọn nơi nhận từng việc. Thư gửi đến địa chỉ bạn dùng để đăng nhập.</p>
        <WishList initial={await wishesOf(session, user, role)} />
      </section>
    </OwnView>
  );
}
