import { sql } from '@payloadcms/db-postgres';
import type { Endpoint } from 'payload';
import { mayConfirm, mayEnter, seesBooks } from '#cms/access/roles.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { commitImport, dropImport } from '../commit-import.ts';
import { confirmImport } from '../confirm-import.ts';
import { csvFile } from '#contract/text/csv.ts';
import { importReport, otherAccountOf, rowsOfImport } from '../import-report.ts';
import { readImport } from '../read-import.ts';
import { areComplete, ROLES, type Columns } from '../reading/column-words.ts';
import { MAX_COLUMNS } from '../reading/statement-limits.ts';
import { importOf } from '../statement-import.ts';
import { bodyOf } from '#cms/publishing/request-body.ts';
import { anyConnection } from '../any-connection.ts';
import { idIn, statementEndpoint } from './statement-endpoint.ts';

const ENTERS = { allowed: mayEnter, otherwise: 'Chỉ thủ quỹ hoặc quản trị nhập được sao kê.' };
const SEES = { allowed: seesBooks, otherwise: 'Bạn không có quyền xem sao kê.' };

/** GET /api/statements: the accounts to choose from, and the latest imports. */
const list = statementEndpoint({
  path: '',
  method: 'get',
  ...SEES,
  act: async ({ payload }) => {
    const session = await anyConnection(payload);
    const accounts = await session.all(sql`
      select distinct on (a.bank, a.number) a.id, a.bank_name as bank, a.number, a.holder, p.title as project,
        a.state from accounts a join projects p on p.id = a.project_id
      where a.state in ('verified', 'closed') order by a.bank, a.number, a.state = 'verified' desc, a.id desc`);
    const imports = await session.all<{ importedAt: string }>(sql`
      select i.id, i.file_name as "fileName", i.state, i.phase, i.imported_at as "importedAt", u.name as "importedByName",
        i.bank_account as "bankAccount"
      from statement_imports i left join users u on u.id = i.imported_by_id
      where i.state <> 'dropped' order by i.id desc limit 50`);
    const inIso = imports.map((one) => ({ ...one, importedAt: new Date(one.importedAt).toISOString() }));
    return { accounts, imports: inIso };
  },
});

/** GET /api/statements/:id → {@link ImportReport}; also the progress of what is being done. */
const report = statementEndpoint({
  path: '/:id',
  method: 'get',
  ...SEES,
  act: async ({ payload, id }) => importReport(await anyConnection(payload), id),
});

/** GET /api/statements/:id/rows?outcome=bad&after=120 */
const rows = statementEndpoint({
  path: '/:id/rows',
  method: 'get',
  ...SEES,
  act: async ({ payload, id, req }) => {
    const outcome = req.searchParams.get('outcome') ?? 'bad';
    const after = Number(req.searchParams.get('after') ?? 0) || 0;
    return {
      rows: await rowsOfImport(await anyConnection(payload), id, {
        outcome,
        after: Math.max(0, Math.trunc(after)),
      }),
    };
  },
});

/** GET /api/statements/:id/problems.csv: the rows that a person has to mend or look at. */
const problems = statementEndpoint({
  path: '/:id/problems.csv',
  method: 'get',
  ...SEES,
  act: async ({ payload, id }) => {
    const session = await anyConnection(payload);
    await importOf(session, id);
    const found = [];
    for (const outcome of ['bad', 'doubtful', 'unmatched', 'reversal'])
      found.push(...(await rowsOfImport(session, id, { outcome, limit: 50_000 })));
    const head = ['Dòng', 'Ngày', 'Số tham chiếu', 'Số tiền', 'Nội dung', 'Đối tác', 'Vì sao'];
    const lines = found.map((row) => [
      row.line,
      row.booked_on,
      row.reference,
      row.amount === null ? null : Number(row.amount),
      row.memo,
      row.counterparty,
      row.problem ?? WHY[row.outcome] ?? '',
    ]);
    return new Response(csvFile([head, ...lines]), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="sao-ke-${id}-can-xem.csv"`,
        'Cache-Control': 'no-store',
      },
    });
  },
});

const WHY: Record<string, string> = {
  doubtful: 'Giống một khoản khác về ngày, số tiền, tham chiếu: cần người phân xử.',
  unmatched: 'Nội dung không có mã công trình.',
  reversal: 'Hoàn trả hoặc hủy một khoản trước.',
};

/** PUT /api/statements/:id/columns {columns: {date: 0, credit: 3, …}}: reads the file again by these. */
const columns = statementEndpoint({
  path: '/:id/columns',
  method: 'put',
  ...ENTERS,
  act: async ({ payload, id, req }) => {
    const session = await anyConnection(payload);
    const { state, file } = await importOf(session, id);
    if (file === null || state === 'committed' || state === 'confirmed')
      throw refusal('Sao kê này đã ghi, không đổi cột được nữa.');
    const chosen = columnsOf((await bodyOf(req))['columns']);
    await session.all(
      sql`update statement_imports set columns = ${JSON.stringify(chosen)}::jsonb where id = ${id}`,
    );
    await readImport(payload, id);
    return { id };
  },
});

/** @throws {APIError} 400 unless day and amount have a column, each column one role */
function columnsOf(body: unknown): Columns {
  if (typeof body !== 'object' || body === null) throw refusal('Chưa chọn cột.', 400);
  const given = body as Record<string, unknown>;
  const chosen: Partial<Record<(typeof ROLES)[number], number>> = {};
  for (const role of ROLES) {
    const column = given[role];
    if (column === undefined || column === null || column === '') continue;
    if (!Number.isInteger(column) || (column as number) < 0 || (column as number) >= MAX_COLUMNS)
      throw refusal('Cột được chọn không có trong tệp.', 400);
    chosen[role] = column as number;
  }
  if (!areComplete(chosen)) throw refusal('Cần chọn cột ngày và cột ghi có (hoặc cột số tiền).', 400);
  const used = ROLES.flatMap((role) =>
    role === 'reference' && chosen.reference === chosen.date ? [] : (chosen[role] ?? []),
  );
  if (new Set(used).size !== used.length) throw refusal('Một cột chỉ giữ một vai trò.', 400);
  return chosen;
}

/** POST /api/statements/:id/resume: reads again what a killed process, or an error, has left. */
const resume = statementEndpoint({
  path: '/:id/resume',
  method: 'post',
  ...ENTERS,
  act: async ({ payload, id }) => {
    await readImport(payload, id);
    return { id };
  },
});

/** POST /api/statements/:id/commit {fingerprint, accountChecked?} */
const commit = statementEndpoint({
  path: '/:id/commit',
  method: 'post',
  ...ENTERS,
  act: async ({ payload, id, req, by }) => {
    const body = await bodyOf(req);
    const found = await importOf(await anyConnection(payload), id);
    if (otherAccountOf(found) !== null && body['accountChecked'] !== true)
      throw refusal(
        'Tệp ghi số tài khoản khác tài khoản đã chọn. Hãy xem lại, hoặc xác nhận là đúng tài khoản.',
      );
    await commitImport(payload, id, by, typeof body['fingerprint'] === 'string' ? body['fingerprint'] : '');
    return { id };
  },
});

/** POST /api/statements/:id/confirm: by another person. */
const confirm = statementEndpoint({
  path: '/:id/confirm',
  method: 'post',
  allowed: mayConfirm,
  otherwise: 'Chỉ người duyệt hoặc quản trị xác nhận được sao kê.',
  act: async ({ payload, id, by }) => {
    await confirmImport(payload, idIn(id), by);
    return { id };
  },
});

/** DELETE /api/statements/:id: throws away what is not committed. */
const drop = statementEndpoint({
  path: '/:id',
  method: 'delete',
  ...ENTERS,
  act: async ({ payload, id }) => {
    await dropImport(payload, id);
    return { id };
  },
});

export const importEndpoints: Endpoint[] = [
  list,
  rows,
  problems,
  columns,
  resume,
  commit,
  confirm,
  report,
  drop,
];
