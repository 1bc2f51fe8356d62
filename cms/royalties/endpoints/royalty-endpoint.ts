import type { Endpoint, PayloadRequest } from 'payload';
import { maySteer, seesBooks } from '#cms/access/roles.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { bodyOf, type Body } from '#cms/publishing/request-body.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { inTransaction } from '#cms/publishing/in-transaction.ts';

export interface Asked {
  session: SqlSession;
  req: PayloadRequest;
  by: { id: number; name: string };
  body: Body;
}

interface Definition {
  path: string;
  method: 'get' | 'post' | 'patch' | 'delete';
  act: (asked: Asked) => Promise<Response | object>;
}

type Ask = { req: Pick<PayloadRequest, 'user'> };

/** Whoever writes in the table, and those who pay. */
export const seesRoyalties = (asked: Ask): boolean => maySteer(asked) || seesBooks(asked);

/** An endpoint below /api/royalties, in one transaction. Reading is for {@link seesRoyalties}, the rest for editors. */
export function royaltyEndpoint({ path, method, act }: Definition): Endpoint {
  return {
    path: `/royalties${path}`,
    method,
    handler: async (req) => {
      if (!(method === 'get' ? seesRoyalties({ req }) : maySteer({ req })))
        throw refusal('Bạn không có quyền với bảng nhuận bút.', 403);
      const by = { id: Number(req.user?.id), name: String(req.user?.name ?? '') };
      const body = method === 'get' ? {} : await bodyOf(req);
      const answer = await inTransaction(req, (session) => act({ session, req, by, body }));
      return answer instanceof Response
        ? answer
        : Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
    },
  };
}
