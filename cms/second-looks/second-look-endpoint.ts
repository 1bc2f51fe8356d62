import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { mayPublish } from '#cms/access/roles.ts';
import { appendAudit } from '#cms/audit/append-audit.ts';
import { inTransaction } from '#cms/publishing/in-transaction.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { signLook } from './second-looks.ts';

const asked = z.object({ kind: z.string(), id: z.string(), seq: z.number().int() });

/** POST /api/second-looks {kind, id, seq}: a second person has looked at what went live without one. */
export const secondLookEndpoint: Endpoint = {
  path: '/second-looks',
  method: 'post',
  handler: async (req) => {
    if (!mayPublish({ req })) throw refusal('Chỉ người duyệt ký được cho thay đổi của người khác.', 403);
    const look = await lookIn(req);
    await inTransaction(req, async (session) => {
      if (!(await signLook(session, look, Number(req.user?.id))))
        throw refusal(
          'Không ký được: thay đổi này do chính bạn làm, đã có người ký, hoặc vừa được sửa tiếp.',
        );
      await appendAudit(session, { event: 'second-look-signed', subject: look, detail: { seq: look.seq } });
    });
    return Response.json({ message: 'Đã ký: bạn đã xem thay đổi này.' });
  },
};

async function lookIn(req: PayloadRequest): Promise<z.infer<typeof asked>> {
  const body: unknown = await req.json?.().catch(() => undefined);
  const { data, success } = asked.safeParse(body);
  if (!success) throw refusal('Yêu cầu gửi lên không đọc được.', 400);
  return data;
}
