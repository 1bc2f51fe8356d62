import type { Endpoint, PayloadRequest } from 'payload';
import { maySteer, seesBooks } from '#cms/access/roles.ts';
import { env } from '#cms/env.ts';
import { COLLECTION_OF, GLOBAL_OF, isSingle, NAME_OF, kindOf } from '#cms/publishing/kind-slugs.ts';
import { missingConsents } from '#cms/consent/missing-consents.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import type { Usage } from '#cms/publishing/where-used.ts';
import type { FourEyedCollection } from '#cms/workflow/four-eyed.ts';
import type { DraftMention } from './media-in-drafts.ts';
import { scheduledFor, type Scheduled } from './scheduled-for.ts';
import { whereMediaStands } from './where-media-stands.ts';

export interface PlaceOfUse {
  /** "tin bài" */
  kind: string;
  title: string;
  /** Where it is edited. */
  desk: string;
  /** Where the public reads it. */
  site?: string;
  /** The moment at which it is to be published. */
  scheduledFor?: string;
}

/** What the media form tells about a picture or file. */
export interface WhereUsedAnswer {
  live: PlaceOfUse[];
  drafts: PlaceOfUse[];
  /** Drafts and entries of the books that the asker may not see. */
  hidden: number;
  /** Consents that name it, for who keeps the register; how many, for others. */
  consents: { count: number; links: string[] };
  /** Why it may not be shown, if so. */
  withheld?: string;
}

/** GET /api/media/:id/where-used → {@link WhereUsedAnswer}, for whoever may read the medium. */
export const whereUsedEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/where-used',
  method: 'get',
  handler: async (req) => {
    const id = Number(req.routeParams?.['id']);
    const doc = await req.payload.findByID({
      collection: 'media',
      id,
      depth: 0,
      trash: true,
      disableErrors: true,
      overrideAccess: false,
      req,
    });
    if (!doc) throw refusal(req.t('general:notFound'), 404);
    return Response.json(await whereUsedFor(id, req), { headers: { 'Cache-Control': 'no-store' } });
  },
};

/** The same for the server's own pages. Titles of drafts are those that the asker may read. */
export async function whereUsedFor(id: number, req: PayloadRequest): Promise<WhereUsedAnswer> {
  const session = await sessionForReading(req);
  const { live, drafts, openPostings, consents } = await whereMediaStands(session, id);
  const shown = new Set(live.map(({ kind, id: doc }) => `${kind}:${doc}`));
  const waiting = drafts.filter((draft) => !shown.has(`${kindOf(draft.collection)}:${draft.id}`));
  const readable = await readableDrafts(waiting, await scheduledFor(session, waiting), req);
  const postings = seesBooks({ req }) ? openPostings.map(openPosting) : [];
  const [withheld] = await missingConsents(session, [id]);
  return {
    live: live.map(livePlace),
    drafts: [...readable, ...postings],
    hidden: waiting.length + openPostings.length - readable.length - postings.length,
    consents: {
      count: consents.length,
      links: maySteer({ req }) ? consents.map((one) => `/admin/collections/consents/${one}`) : [],
    },
    ...(withheld && { withheld: withheld.message }),
  };
}

function livePlace({ kind, id, title, path }: Usage): PlaceOfUse {
  const desk = isSingle(kind)
    ? `/admin/globals/${GLOBAL_OF[kind]}`
    : `/admin/collections/${COLLECTION_OF[kind]}/${id}`;
  return { kind: NAME_OF[kind], title, desk, ...(path && { site: new URL(path, env.SITE_URL).href }) };
}

const openPosting = (id: number): PlaceOfUse => ({
  kind: NAME_OF.posting,
  title: 'chưa xác nhận',
  desk: `/admin/collections/postings/${id}`,
});

async function readableDrafts(
  mentions: readonly DraftMention[],
  scheduled: readonly Scheduled[],
  req: PayloadRequest,
): Promise<PlaceOfUse[]> {
  const places: PlaceOfUse[] = [];
  for (const collection of new Set(mentions.map((mention) => mention.collection))) {
    const ids = mentions.filter((mention) => mention.collection === collection).map(({ id }) => id);
    for (const { id, title } of await titlesOf(collection, ids, req)) {
      const at = scheduled.find((one) => one.collection === collection && one.id === id)?.at;
      places.push({
        kind: NAME_OF[kindOf(collection)!],
        title,
        desk: `/admin/collections/${collection}/${id}`,
        ...(at && { scheduledFor: at }),
      });
    }
  }
  return places;
}

async function titlesOf(collection: FourEyedCollection, ids: number[], req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    draft: true,
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { title: true },
    overrideAccess: false,
    req,
  });
  return docs.map((doc) => ({ id: Number(doc.id), title: doc.title || 'Chưa có tiêu đề' }));
}
