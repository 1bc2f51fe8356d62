import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { monthOf } from '#contract/text/dates.ts';
import { mayPublish, maySteer } from '#cms/access/roles.ts';
import { scopeOf } from '#cms/access/scope.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { seesRoyalties } from '#cms/royalties/endpoints/royalty-endpoint.ts';
import { isMonth } from '#cms/royalties/month.ts';
import { readMonth } from '#cms/royalties/read-month.ts';
import { RoyaltiesDesk } from './royalties-desk.tsx';
import './royalties.css';

const PATH = '/admin/nhuan-but';

/** The table of fees of a month. Payload does not guard views of one's own. */
export async function RoyaltiesPage({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult;
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(PATH)}`);
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
      <div className="gutter--left gutter--right royalties">
        {seesRoyalties({ req }) ? (
          await table(req, searchParams?.['thang'])
        ) : (
          <p>Chỉ biên tập viên, người duyệt, thủ quỹ và quản trị xem được bảng nhuận bút.</p>
        )}
      </div>
    </DefaultTemplate>
  );
}

async function table(req: PayloadRequest, asked: unknown) {
  const month = isMonth(asked) ? asked : monthOf(new Date());
  const scope = await scopeOf(req);
  const initial = await readMonth(await sessionForReading(req), month, scope);
  const rights = {
    me: Number(req.user?.id),
    writes: maySteer({ req }),
    isProvincial: mayPublish({ req }) && scope === undefined,
    isOver: month < monthOf(new Date()),
  };
  return <RoyaltiesDesk key={month} initial={initial} rights={rights} />;
}
