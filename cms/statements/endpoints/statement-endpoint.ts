import type { Endpoint, Payload, PayloadRequest } from 'payload';
import { refusal } from '#cms/publishing/refusal.ts';

export interface Asked {
  req: PayloadRequest;
  payload: Payload;
  by: { id: number };
  /** Of the path, where it has one. */
  id: number;
}

interface Definition {
  path: string;
  method: 'get' | 'post' | 'put' | 'delete';
  allowed: (asked: { req: PayloadRequest }) => boolean;
  /** Why somebody without the right is sent away. */
  otherwise: string;
  act: (asked: Asked) => Promise<Response | object>;
}

/** An endpoint below /api/statements. What it refuses is told with its status, in Vietnamese. */
export function statementEndpoint({ path, method, allowed, otherwise, act }: Definition): Endpoint {
  return {
    path: `/statements${path}`,
    method,
    handler: async (req) => {
      if (!req.user) throw refusal(req.t('error:unauthorized'), 403);
      if (!allowed({ req })) throw refusal(otherwise, 403);
      const id = path.includes(':id') ? idIn(req.routeParams?.['id']) : 0;
      const answer = await act({ req, payload: req.payload, by: { id: Number(req.user.id) }, id });
      return answer instanceof Response
        ? answer
        : Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
    },
  };
}

/** A positive whole number that PostgreSQL's int can hold. @throws {APIError} 404 */
export function idIn(value: unknown): number {
  const id = Number(value);
  if (!Number.isSafeInteger(id) || id < 1 || id > 2_147_483_647) throw refusal('Không có nội dung này.', 404);
  return id;
}

const MOST_ROWS = 500;

/** The rows that a person has ticked. @throws {APIError} 400 */
export function rowsOf(body: Readonly<Record<string, unknown>>): number[] {
  const rows: unknown = body['rows'];
  if (!Array.isArray(rows) || rows.length === 0) throw refusal('Chưa chọn dòng nào.', 400);
  if (rows.length > MOST_ROWS) throw refusal(`Mỗi lần chọn nhiều nhất ${MOST_ROWS} dòng.`, 400);
  return [...new Set(rows.map(idIn))];
}
