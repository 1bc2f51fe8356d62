import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';

const SAVES_DRAFT = 'savesDraft';

/** Remembers, for the hooks that come later, whether this write leaves the live row alone. Stands last before the operation. */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' || operation === 'update' || operation === 'restoreVersion') {
    const { draft, data } = args as { draft?: boolean; data?: { _status?: unknown } };
    req.context[SAVES_DRAFT] = draft === true && data?._status !== 'published';
  }
  return args;
};

export const savesDraft = (req: PayloadRequest): boolean => req.context[SAVES_DRAFT] === true;
