import { accessOperation, type Endpoint } from 'payload';
import { isStaff } from '#cms/access/roles.ts';

/**
 * Root routes that Payload leaves open: `/access` tells a stranger the names of all collections,
 * `/og` renders pictures for anybody. Own endpoints come before Payload's.
 */
export const closedRootEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/access',
    handler: async (req) => {
      if (isStaff({ req })) return Response.json(await accessOperation({ req }));
      return Response.json({ errors: [{ message: req.t('error:unauthorized') }] }, { status: 401 });
    },
  },
  {
    method: 'get',
    path: '/og',
    handler: (req) => Response.json({ errors: [{ message: req.t('general:notFound') }] }, { status: 404 }),
  },
];
