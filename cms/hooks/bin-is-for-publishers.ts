import type { CollectionBeforeOperationHook } from 'payload';
import { mayPublish } from '#cms/access/roles.ts';

/** Without the right to publish nothing in the bin can be written to, so nothing comes back out of it. */
export const binIsForPublishers: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
  overrideAccess,
}) => {
  if (operation !== 'update' || overrideAccess || mayPublish({ req })) return args;
  return { ...args, trash: false };
};
