import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { askerOf, OwnView } from '#cms/admin/own-view/own-view.tsx';
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

/** The table of fees of a month. */
export async function RoyaltiesPage(view: AdminViewServerProps) {
  const req = askerOf(view, PATH);
  return (
    <OwnView view={view} className="royalties">
      {seesRoyalties({ req }) ? (
        await table(req, view.searchParams?.['thang'])
      ) : (
        <p>Chỉ biên tập viên, người duyệt, thủ quỹ và quản trị xem được bảng nhuận bút.</p>
      )}
    </OwnView>
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
