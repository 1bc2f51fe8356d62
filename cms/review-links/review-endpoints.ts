import { APIError, createLocalReq, type Endpoint, type PayloadRequest } from 'payload';
import { normalizeProse } from '#contract/text/normalize.ts';
import { appendAudit } from '#cms/audit/append-audit.ts';
import { openPreviewSession } from '#cms/preview/open-preview-session.ts';
import { COLLECTION_OF } from '#cms/publishing/kind-slugs.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { type SqlSession } from '#cms/publishing/sql-session.ts';
import { refusalOf } from '#cms/workflow/actions.ts';
import { approve, handOn, refuseUnlessAllowed, tellWriters, type Move } from '#cms/workflow/move-document.ts';
import { recordEvent } from '#cms/workflow/record-event.ts';
import { newestVersion } from '#cms/workflow/newest-version.ts';
import { standingOf } from '#cms/workflow/standing.ts';
import { liveLink, noteUse, type LinkAction, type ReviewLink } from './review-link.ts';
import { deadLinkHtml, REVIEW_HEADERS, reviewHtml, type ReviewPage } from './review-page.ts';
import { inTransaction } from '#cms/publishing/in-transaction.ts';

const LONGEST_NOTE = 1000;
const PREVIEW_MINUTES = 120;
/** A page that is opened again and again leaves one line. */
const OPENED_AGAIN_MS = 10 * 60 * 1000;

const THANKS: Partial<Record<LinkAction, string>> = {
  commented: 'Đã gửi ý kiến. Xin cảm ơn.',
  approved: 'Đã ghi nhận: đồng ý cho đăng. Xin cảm ơn.',
  returned: 'Đã trả lại để sửa. Xin cảm ơn.',
};

/** GET /api/duyet/:token, open to all who hold the link. */
const show: Endpoint = {
  path: '/duyet/:token',
  method: 'get',
  handler: (req) => withLink(req, (move, link) => pageOf(move, link, undefined, '')),
};

/** POST /api/duyet/:token from the form of that page, without script. */
const answer: Endpoint = {
  path: '/duyet/:token',
  method: 'post',
  handler: async (req) => {
    const { action, note, seen } = await formOf(req);
    return withLink(req, async (move, link) => {
      try {
        await act(action, { ...move, note: note || undefined }, link, seen);
      } catch (error) {
        if (!(error instanceof APIError)) throw error;
        throw new NotTaken(error.message, note);
      }
      const [standing, now] = await Promise.all([
        standingOf(move.session, link.kind, link.docId, move.req),
        linkAgain(move.session, req),
      ]);
      return pageOf({ ...move, standing }, now ?? link, { tone: 'good', text: THANKS[action]! }, '');
    });
  },
};

export const reviewEndpoints: Endpoint[] = [show, answer];

/** What was asked could not be done; the words are handed back. */
class NotTaken extends Error {
  override readonly name = 'NotTaken';
  readonly typed: string;
  constructor(message: string, typed: string) {
    super(message);
    this.typed = typed;
  }
}

async function act(action: LinkAction, move: Move, link: ReviewLink, seen: string): Promise<void> {
  const { session, standing, req, note } = move;
  if (action === 'commented') {
    if (!note) throw refusal('Bạn chưa ghi ý kiến.', 400);
    await recordEvent(session, { ...standing, action: 'comment', note, actorName: link.reviewer }, req);
    await tellWriters('commented', { ...move, note: `${link.reviewer}: ${note}` });
  } else {
    if (!link.mayDecide) throw refusal('Liên kết này chỉ để xem và góp ý.', 403);
    if (seen !== (await newestVersion(session, standing.collection, standing.id)))
      throw refusal('Nội dung vừa được sửa trong lúc bạn xem. Xin đọc lại bản mới bên dưới rồi quyết định.');
    refuseUnlessAllowed(action === 'approved' ? 'approve' : 'return', standing);
    if (action === 'returned' && !note) throw refusal('Xin ghi cần sửa gì, để người viết biết.', 400);
    await (action === 'approved' ? approve(move) : handOn('return', move));
  }
  await noteUse(session, link, action, note);
  await appendAudit(session, {
    event: 'link-used',
    actorName: link.reviewer,
    subject: standing,
    detail: { action, link: link.id },
  });
}

/** Finds the link and does the work in the name of its maker, in one transaction. */
async function withLink(
  req: PayloadRequest,
  work: (move: Move, link: ReviewLink) => Promise<string>,
): Promise<Response> {
  try {
    return html(await asMaker(req, work), 200);
  } catch (error) {
    if (error instanceof NotTaken)
      return html(
        await asMaker(req, (move, link) =>
          pageOf(move, link, { tone: 'bad', text: error.message }, error.typed),
        ),
        409,
      );
    if (error instanceof APIError && error.status === 404) return html(deadLinkHtml(), 404);
    throw error;
  }
}

async function asMaker(
  req: PayloadRequest,
  work: (move: Move, link: ReviewLink) => Promise<string>,
): Promise<string> {
  const maker = await createLocalReq({}, req.payload);
  return inTransaction(maker, async (session) => {
    const link = await linkAgain(session, req);
    if (!link) throw refusal('', 404);
    const options = { collection: 'users', id: link.madeBy, depth: 0, overrideAccess: true } as const;
    maker.user = { ...(await req.payload.findByID(options)), collection: 'users' };
    const standing = await standingOf(session, link.kind, link.docId, maker);
    const reviewer = { link: link.id, name: link.reviewer };
    return work({ session, standing, req: maker, reviewer }, link);
  });
}

const linkAgain = (session: SqlSession, req: PayloadRequest) =>
  liveLink(session, String(req.routeParams?.['token']));

async function pageOf(
  { session, standing, req }: Move,
  link: ReviewLink,
  notice: ReviewPage['notice'],
  typed: string,
): Promise<string> {
  const last = link.uses.filter(({ action }) => action === 'opened').at(-1);
  if (!last || Date.now() - new Date(last.at).getTime() > OPENED_AGAIN_MS)
    await noteUse(session, link, 'opened');
  const isPossible = (action: 'approve' | 'return') => refusalOf(action, standing.situation) === undefined;
  return reviewHtml({
    title: standing.title,
    stage: standing.situation.stage,
    link,
    preview: await previewFor(link, req),
    seen: (await newestVersion(session, standing.collection, standing.id)) ?? '',
    canDecide: link.mayDecide && isPossible('approve'),
    notice,
    typed,
  });
}

/** The decision can be made without a preview, the words cannot be read without one: say what is the matter. */
async function previewFor(link: ReviewLink, req: PayloadRequest): Promise<ReviewPage['preview']> {
  try {
    const asked = {
      collection: COLLECTION_OF[link.kind],
      id: link.docId,
      minutes: PREVIEW_MINUTES,
      overrideAccess: true,
    };
    const opened = await openPreviewSession(req, asked);
    return opened ? { url: opened.url } : { problem: 'Bản nháp này không còn nữa.' };
  } catch (error) {
    req.payload.logger.warn({ err: error }, 'A preview for a signed link could not be opened');
    return { problem: 'Chưa mở được bản xem trước. Xin thử lại sau ít phút.' };
  }
}

async function formOf(req: PayloadRequest): Promise<{ action: LinkAction; note: string; seen: string }> {
  const body = new URLSearchParams((await req.text?.()) ?? '');
  const action = body.get('action');
  if (action !== 'commented' && action !== 'approved' && action !== 'returned')
    throw refusal('Yêu cầu gửi lên không đọc được.', 400);
  const note = normalizeProse(body.get('note') ?? '');
  return { action, note: [...note].slice(0, LONGEST_NOTE).join(''), seen: body.get('seen') ?? '' };
}

const html = (body: string, status: number) => new Response(body, { status, headers: REVIEW_HEADERS });
