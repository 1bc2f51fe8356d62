import { ValidationError, type CollectionBeforeOperationHook } from 'payload';
import { malformedTexts } from './malformed-texts.ts';

/**
 * Refuses a rich text outside the closed set of nodes, on drafts as on publications, and before
 * Payload walks through it: a text nested ten thousand deep must not reach a recursive function.
 */
export const refuseMalformedBodies: CollectionBeforeOperationHook = ({
  args,
  operation,
  collection,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const data = (args as { data?: Record<string, unknown> }).data ?? {};
  const errors = malformedTexts(collection.flattenedFields, data);
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
  return args;
};
