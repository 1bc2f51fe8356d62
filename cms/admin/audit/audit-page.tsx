import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { askerOf, OwnView } from '#cms/admin/own-view/own-view.tsx';
import { readsLog } from '#cms/access/roles.ts';
import { logQuestion } from '#cms/audit/endpoints/log-question.ts';
import { peopleInLog, readLog } from '#cms/audit/read-log.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { AuditFilters } from './audit-filters.tsx';
import { AuditLines } from './audit-lines.tsx';
import './audit.css';

const PATH = '/admin/nhat-ky';
const PAGE = 50;

/** The log, for administrators and auditors. */
export async function AuditPage(view: AdminViewServerProps) {
  const req = askerOf(view, PATH);
  return (
    <OwnView view={view} className="audit">
      <h1>Nhật ký hệ thống</h1>
      {readsLog({ req }) ? (
        await log(req, asked(view.searchParams))
      ) : (
        <p>Chỉ quản trị và kiểm tra viên xem được nhật ký.</p>
      )}
    </OwnView>
  );
}

async function log(req: PayloadRequest, params: URLSearchParams) {
  const session = await sessionForReading(req);
  const people = await peopleInLog(session);
  const lines = await readLog(session, logQuestion(params), PAGE + 1);
  const shown = lines.slice(0, PAGE);
  const isCut = lines.length > PAGE;
  const older = isCut ? `${PATH}?${without(params, 'truoc')}&truoc=${shown.at(-1)!.seq}` : undefined;
  return (
    <>
      <p className="audit__about">
        Mỗi dòng được niêm cùng dòng trước; không ai sửa hay xóa được. Lệnh <code>npm run verify:log</code>{' '}
        kiểm tra toàn bộ.
      </p>
      <AuditFilters params={params} people={people} exportQuery={without(params, 'truoc')} />
      <AuditLines lines={shown} />
      <nav className="audit__pages" aria-label="Các trang của nhật ký">
        {params.get('truoc') && <a href={`${PATH}?${without(params, 'truoc')}`}>Về dòng mới nhất</a>}
        {older && <a href={older}>Xem các dòng cũ hơn</a>}
      </nav>
    </>
  );
}

function asked(searchParams: AdminViewServerProps['searchParams']): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(searchParams ?? {}))
    if (typeof value === 'string' && value !== '') params.set(name, value);
  return params;
}

function without(params: URLSearchParams, name: string): string {
  const rest = new URLSearchParams(params);
  rest.delete(name);
  return rest.toString();
}
