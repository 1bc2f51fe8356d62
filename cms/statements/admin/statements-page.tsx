import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { mayConfirm, mayEnter, seesBooks } from '#cms/access/roles.ts';
import { StatementsDesk } from './statements-desk.tsx';

const PATH = '/admin/sao-ke';

/** The desk's page for bank statements. Payload does not guard views of one's own. */
export function StatementsPage({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult;
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(PATH)}`);
  const rights = { me: Number(req.user.id), enters: mayEnter({ req }), confirms: mayConfirm({ req }) };
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
      <div className="gutter--left gutter--right statements">
        {seesBooks({ req }) ? (
          <StatementsDesk rights={rights} />
        ) : (
          <p>Chỉ thủ quỹ, người duyệt và quản trị xem được sao kê ngân hàng.</p>
        )}
      </div>
    </DefaultTemplate>
  );
}
