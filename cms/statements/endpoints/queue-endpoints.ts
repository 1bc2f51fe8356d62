import type { Endpoint } from 'payload';
import { mayEnter, seesBooks } from '#cms/access/roles.ts';
import { inOwnTransaction } from '#cms/publishing/in-transaction.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { assignRows, matchReversal, originalsFor, queueOf, resolveDoubt, setAside } from '../queue.ts';
import { bodyOf, reasonIn } from '#cms/publishing/request-body.ts';
import { anyConnection } from '../any-connection.ts';
import { idIn, rowsOf, statementEndpoint } from './statement-endpoint.ts';

const ENTERS = {
  method: 'post' as const,
  allowed: mayEnter,
  otherwise: 'Chỉ thủ quỹ hoặc quản trị xử lý được hàng chờ.',
};
const SEES = {
  method: 'get' as const,
  allowed: seesBooks,
  otherwise: 'Bạn không có quyền xem sao kê.',
};

/** GET /api/statements/queue?after=12 → {total, rows: QueueRow[]} */
const queue = statementEndpoint({
  path: '/queue',
  ...SEES,
  act: async ({ payload, req }) => {
    const after = Math.trunc(Number(req.searchParams.get('after') ?? 0)) || 0;
    return queueOf(await anyConnection(payload), { after: Math.max(0, after) });
  },
});

/** GET /api/statements/queue/originals?row=12: what a reversal could take back. */
const originals = statementEndpoint({
  path: '/queue/originals',
  ...SEES,
  act: async ({ payload, req }) => ({
    rows: await originalsFor(await anyConnection(payload), idIn(req.searchParams.get('row'))),
  }),
});

/** POST /api/statements/queue/assign {rows, project, reason} */
const assign = statementEndpoint({
  path: '/queue/assign',
  ...ENTERS,
  act: async ({ payload, req, by }) => {
    const body = await bodyOf(req);
    const decision = { rows: rowsOf(body), reason: reasonIn(body), by };
    const project = idIn(body['project']);
    await inOwnTransaction(payload, (session) => assignRows(session, decision, project));
    return { message: `Đã ghi ${decision.rows.length} khoản. Người khác xác nhận thì mới tính.` };
  },
});

/** POST /api/statements/queue/aside {rows, reason} */
const aside = statementEndpoint({
  path: '/queue/aside',
  ...ENTERS,
  act: async ({ payload, req, by }) => {
    const body = await bodyOf(req);
    const decision = { rows: rowsOf(body), reason: reasonIn(body), by };
    await inOwnTransaction(payload, (session) => setAside(session, decision));
    return { message: 'Đã để riêng.' };
  },
});

/** POST /api/statements/queue/doubt {rows, same: boolean, reason} */
const doubt = statementEndpoint({
  path: '/queue/doubt',
  ...ENTERS,
  act: async ({ payload, req, by }) => {
    const body = await bodyOf(req);
    const isSame: unknown = body['same'];
    if (typeof isSame !== 'boolean') throw refusal('Hãy chọn: khoản cũ hay khoản khác.', 400);
    const decision = { rows: rowsOf(body), reason: reasonIn(body), by };
    await inOwnTransaction(payload, (session) => resolveDoubt(session, decision, isSame));
    return { message: 'Đã ghi lại.' };
  },
});

/** POST /api/statements/queue/reversal {rows: [12], original: 7, reason} */
const reversal = statementEndpoint({
  path: '/queue/reversal',
  ...ENTERS,
  act: async ({ payload, req, by }) => {
    const body = await bodyOf(req);
    const decision = { rows: rowsOf(body), reason: reasonIn(body), by };
    const original = idIn(body['original']);
    await inOwnTransaction(payload, (session) => matchReversal(session, decision, original));
    return { message: 'Đã ghép. Khoản gốc được hủy khi người khác xác nhận sao kê.' };
  },
});

export const queueEndpoints: Endpoint[] = [queue, originals, assign, aside, doubt, reversal];
