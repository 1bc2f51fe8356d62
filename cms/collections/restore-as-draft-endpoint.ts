import { APIError, restoreVersionOperation, type CollectionSlug, type Endpoint } from 'payload';

/**
 * Replaces Payload's own restoring of a version, which overwrites the live document: a restored
 * draft would take the page down, a restored publication would go live unseen. Here it is a draft.
 */
export const restoreAsDraftEndpoint: Omit<Endpoint, 'root'> = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const collection = req.payload.collections[req.routeParams?.['collection'] as CollectionSlug];
    const id = Number(req.routeParams?.['id']);
    if (!collection || !Number.isSafeInteger(id))
      throw new APIError(req.t('general:notFound'), 404, null, true);
    const doc = await restoreVersionOperation({ collection, id, draft: true, depth: 0, req });
    return Response.json({ doc, message: req.t('version:restoredSuccessfully') });
  },
};
