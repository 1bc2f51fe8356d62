import type { Endpoint, PayloadRequest, Where } from 'payload';
import { mayEditAll, mayUpload } from '#cms/access/roles.ts';
import { refusal } from '#cms/publishing/refusal.ts';

const MOST = 50;

/** A picture that readers cannot be told of yet. */
export interface WaitingPicture {
  id: number;
  url: string;
  /** The name its file had. */
  filename: string;
  width: number;
  height: number;
  credit: string;
  people: 'none' | 'adults' | 'children' | null;
  own: boolean;
}

export interface WaitingAnswer {
  /** All that wait for the asker, those beyond the first ones too. */
  count: number;
  pictures: WaitingPicture[];
}

const withoutAlt: Where = {
  and: [{ type: { equals: 'picture' } }, { or: [{ alt: { exists: false } }, { alt: { equals: '' } }] }],
};

/** GET /api/media/waiting → {@link WaitingAnswer}. */
export const waitingEndpoint: Omit<Endpoint, 'root'> = {
  path: '/waiting',
  method: 'get',
  handler: async (req) => {
    if (!req.user || !mayUpload({ req })) throw refusal('Vai trò của bạn không tải ảnh lên.', 403);
    const answer = await waitingPictures(req);
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
  },
};

/**
 * Pictures without a description: those of the asker first, the oldest of each first; those of others
 * only for who may edit them.
 */
export async function waitingPictures(req: PayloadRequest): Promise<WaitingAnswer> {
  const own = await picturesOf({ createdBy: { equals: req.user!.id } }, req);
  const others = mayEditAll({ req })
    ? await picturesOf(
        { or: [{ createdBy: { not_equals: req.user!.id } }, { createdBy: { exists: false } }] },
        req,
      )
    : { count: 0, pictures: [] };
  return {
    count: own.count + others.count,
    pictures: [...own.pictures, ...others.pictures].slice(0, MOST),
  };
}

async function picturesOf(whose: Where, req: PayloadRequest): Promise<WaitingAnswer> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'media',
    where: { and: [withoutAlt, whose] },
    sort: 'createdAt',
    limit: MOST,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const pictures = docs.map((doc): WaitingPicture => ({
    id: doc.id,
    url: doc.url ?? '',
    filename: doc.filename ?? '',
    width: doc.width ?? 0,
    height: doc.height ?? 0,
    credit: doc.credit ?? '',
    people: doc.people ?? null,
    own: doc.createdBy === req.user?.id,
  }));
  return { count: totalDocs, pictures };
}
