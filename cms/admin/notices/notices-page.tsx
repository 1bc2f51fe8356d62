import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { roleOf } from '#cms/access/roles.ts';
import { readNotices, wishesOf } from '#cms/notices/read-notices.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { NoticeList } from './notice-list.tsx';
import { WishList } from './wish-list.tsx';
import './notices.css';

const PATH = '/admin/thong-bao';

/** What somebody was told, and what they wish to be told. Payload does not guard views of one's own. */
export async function NoticesPage({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult;
  const role = roleOf(req);
  if (!req.user || !role) redirect(`/admin/login?redirect=${encodeURIComponent(PATH)}`);
  const session = await sessionForReading(req);
  const user = Number(req.user.id);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <div className="gutter--left gutter--right notices">
        <h1>Thông báo</h1>
        <NoticeList initial={await readNotices(session, user)} />
        <section id="tuy-chon">
          <h2>Nhận thông báo</h2>
          <p>Chọn nơi nhận từng việc. Thư gửi đến địa chỉ bạn dùng để đăng nhập.</p>
          <WishList initial={await wishesOf(session, user, role)} />
        </section>
      </div>
    </DefaultTemplate>
  );
}
