import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Doc } from './faces/read.ts';

interface Sought {
  collection: string;
  id: number;
  /** Also if it lies in the bin. */
  inBin?: boolean;
  /** Not only what `req.user` may read. */
  overrideAccess: boolean;
}

/** The newest state of a document, draft or not, relations as numbers; null if there is none to be read. */
export async function findNewest(
  req: PayloadRequest,
  { collection, id, inBin = false, overrideAccess }: Sought,
): Promise<Doc | null> {
  const doc = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    draft: true,
    trash: inBin,
    disableErrors: true,
    overrideAccess,
    req,
  });
  return doc as Doc | null;
}
