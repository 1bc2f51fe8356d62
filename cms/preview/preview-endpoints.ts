import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isStaff } from '#cms/access/roles.ts';
import { findNewest } from '#cms/publishing/find-newest.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { kindOf } from '#cms/publishing/kind-slugs.ts';
import type { Unsaved } from './as-if-saved.ts';
import { endSession, laySession, PreviewUnavailable, sessionUrl } from './preview-client.ts';
import { previewOf } from './preview-overlay.ts';
import type { PageToLookAt } from './pages-to-look-at.ts';

type CollectionEndpoint = Omit<Endpoint, 'root'>;

/** The largest text and a hundred rows of everything stay below it. */
const MOST_BYTES = 4 * 1024 * 1024;

const asked = z.strictObject({
  /** The form as it stands, not saved yet. */
  data: z.record(z.string(), z.unknown()),
  /** The session that the form has already. */
  session: z.string().max(200).optional(),
  /** Counts the form's requests. */
  turn: z.number().int().nonnegative(),
  /** The hour to look at the site from, if it is not now. */
  at: z.iso.datetime({ precision: 3 }).optional(),
});

/** What the form is answered. */
export interface PreviewAnswer {
  session: string;
  /** Addresses of the site stand behind it. */
  url: string;
  pages: PageToLookAt[];
  problems: string[];
}

/** POST /api/articles/12/preview shows a form that is not saved yet to whoever may read its document. */
const showEndpoint: CollectionEndpoint = {
  path: '/:id/preview',
  method: 'post',
  handler: async (req) => {
    if (!isStaff({ req })) throw refusal('Hãy đăng nhập.', 401);
    const { data, session, turn, at } = await readAsked(req);
    const unsaved = await readDocument(data, req);
    const looking = { req, at: at ? new Date(at) : new Date(), overrideAccess: false };
    const { overlay, pages, problems } = await previewOf(unsaved, at, looking);
    try {
      const { id } = await laySession(session, { overlay, turn });
      return answer({ session: id, url: sessionUrl(id), pages, problems });
    } catch (error) {
      if (error instanceof PreviewUnavailable) throw refusal(error.message, 503);
      throw error;
    }
  },
};

/** DELETE /api/articles/12/preview?session=… when the form is left. Whoever knows a session may end it. */
const endEndpoint: CollectionEndpoint = {
  path: '/:id/preview',
  method: 'delete',
  handler: async (req) => {
    if (!isStaff({ req })) throw refusal('Hãy đăng nhập.', 401);
    const session = req.searchParams.get('session');
    if (session) await endSession(session);
    return answer({});
  },
};

export const previewEndpoints = [showEndpoint, endEndpoint];

const answer = (body: PreviewAnswer | object) =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store' } });

async function readAsked(req: PayloadRequest): Promise<z.infer<typeof asked>> {
  const length = Number(req.headers.get('content-length') ?? 0);
  if (length > MOST_BYTES) throw refusal('Nội dung quá lớn để xem trước.', 413);
  const text = (await req.text?.()) ?? '';
  if (text.length > MOST_BYTES) throw refusal('Nội dung quá lớn để xem trước.', 413);
  const read = asked.safeParse(parsed(text));
  if (!read.success) throw refusal('Yêu cầu gửi lên không đọc được.', 400);
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The document of the address, if `req.user` may read it. */
async function readDocument(data: Record<string, unknown>, req: PayloadRequest): Promise<Unsaved> {
  const slug = req.routeParams?.['collection'] as CollectionSlug;
  const id = Number(req.routeParams?.['id']);
  const collection = req.payload.collections[slug]?.config;
  const kind = kindOf(slug);
  if (!collection || !kind || !Number.isSafeInteger(id) || id < 1)
    throw refusal(req.t('general:notFound'), 404);
  const doc = await findNewest(req, { collection: slug, id, inBin: true, overrideAccess: false });
  if (!doc) throw refusal(req.t('general:notFound'), 404);
  return { kind: kind as Unsaved['kind'], doc, data, collection };
}
