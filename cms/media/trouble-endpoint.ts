import type { Endpoint } from 'payload';
import { env } from '#cms/env.ts';
import { sayFailure } from './say-failure.ts';
import { variantFailure } from './variant-failures.ts';

/** GET /api/media/:id/trouble → `{ trouble: string | null }`: why an upload is not ready for readers. */
export const troubleEndpoint: Endpoint = {
  path: '/:id/trouble',
  method: 'get',
  handler: async (req) => {
    const doc = await req.payload.findByID({
      collection: 'media',
      id: Number(req.routeParams?.['id']),
      depth: 0,
      trash: true,
      disableErrors: true,
      overrideAccess: false,
      req,
    });
    if (!doc) return Response.json({ errors: [{ message: req.t('general:notFound') }] }, { status: 404 });
    const failure = doc.hash ? await variantFailure(env.MEDIA_DIR, doc.hash) : undefined;
    return Response.json(
      { trouble: failure ? sayFailure(failure) : null },
      { headers: { 'Cache-Control': 'no-store' } },
    );
  },
};
