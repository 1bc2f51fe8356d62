import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { refusal } from '#cms/publishing/refusal.ts';
import { bodyOf } from '#cms/publishing/request-body.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { markGone, markPresent, type OpenForm } from './presence.ts';

type DocumentEndpoint = Omit<Endpoint, 'root'>;

/** POST /api/<collection>/:id/presence {form, isTyping}: a form is open. For who may read the document. */
const arrive: DocumentEndpoint = {
  path: '/:id/presence',
  method: 'post',
  handler: async (req) => {
    const { isTyping, ...open } = await asked(req);
    await refuseUnlessReadable(req, open);
    return Response.json(await markPresent(await sessionForReading(req), open, isTyping), {
      headers: { 'Cache-Control': 'no-store' },
    });
  },
};

/** DELETE /api/<collection>/:id/presence {form}: it has been closed. */
const leave: DocumentEndpoint = {
  path: '/:id/presence',
  method: 'delete',
  handler: async (req) => {
    const { form, actor } = await asked(req);
    await markGone(await sessionForReading(req), form, actor);
    return new Response(null, { status: 204 });
  },
};

export const presenceEndpoints: DocumentEndpoint[] = [arrive, leave];

async function asked(req: PayloadRequest): Promise<OpenForm & { isTyping: boolean }> {
  const { collection, id } = (req.routeParams ?? {}) as { collection?: string; id?: string };
  const document = Number(id);
  if (!req.user || !collection || !Number.isSafeInteger(document) || document < 1)
    throw refusal(req.t('general:notFound'), 404);
  const body = await bodyOf(req);
  const form = body['form'];
  if (typeof form !== 'string' || !/^[\w-]{8,64}$/u.test(form))
    throw refusal('Yêu cầu thiếu tên của biểu mẫu (form).', 400);
  return { collection, document, form, actor: Number(req.user.id), isTyping: body['isTyping'] === true };
}

/** Asked of Payload's own rules, whatever they come to be. */
async function refuseUnlessReadable(req: PayloadRequest, { collection, document }: OpenForm): Promise<void> {
  const found = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id: document,
    draft: true,
    trash: true,
    depth: 0,
    select: { updatedAt: true } as never,
    disableErrors: true,
    overrideAccess: false,
    req,
  });
  if (!found) throw refusal(req.t('general:notFound'), 404);
}
