import type { Endpoint } from 'payload';

/** `/og` renders pictures out of what stands in its query; Payload adds it unless there is one already. */
export const closedRootEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/og',
    handler: (req) => Response.json({ errors: [{ message: req.t('general:notFound') }] }, { status: 404 }),
  },
];
