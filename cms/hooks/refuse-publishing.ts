import { Forbidden, type CollectionBeforeChangeHook } from 'payload';
import { mayPressPublish } from '#cms/access/roles.ts';

/**
 * The right to publish, asked a second time at the last moment before the write, where no way in
 * (bulk, duplicate, job) can have gone round it. Our own scripts have no user and are let through.
 */
export const refusePublishing: CollectionBeforeChangeHook = ({ data, req }) => {
  if (data['_status'] === 'published' && req.user && !mayPressPublish({ req })) throw new Forbidden(req.t);
  return data;
};
