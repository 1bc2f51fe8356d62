import { NotFound, type CollectionBeforeOperationHook } from 'payload';

/** Payload copies a document that lies in the bin as readily as any other; the copy would lie there too. */
export const refuseCopyFromBin: CollectionBeforeOperationHook = async ({
  args,
  operation,
  collection,
  req,
}) => {
  const { duplicateFromID } = args as { duplicateFromID?: number | string };
  if (operation !== 'create' || duplicateFromID === undefined) return args;
  const { totalDocs } = await req.payload.count({
    collection: collection.slug,
    where: { id: { equals: duplicateFromID }, deletedAt: { exists: false } },
    overrideAccess: true,
    req,
  });
  if (totalDocs === 0) throw new NotFound(req.t);
  return args;
};
