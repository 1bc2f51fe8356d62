import type { CollectionBeforeOperationHook } from 'payload';

/** Payload reads `limit=0` as "everything"; over HTTP no answer holds more than this. */
const MOST = 100;

/** Keeps a list that was asked for over HTTP from reading a whole collection. Our own code may read it all. */
export const clampLimit: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (overrideAccess || operation !== 'read' || !('limit' in args)) return args;
  const limit = Number(args.limit ?? MOST);
  return { ...args, limit: Number.isInteger(limit) && limit > 0 ? Math.min(limit, MOST) : MOST };
};
