import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload';
import { clampLimit } from '#cms/hooks/clamp-limit.ts';

/** A new host is a proposal, whatever a client sends. */
const propose: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data;
  return {
    ...data,
    proposedBy: req.user?.id ?? data['proposedBy'] ?? null,
    approvedBy: null,
    approvedAt: null,
  };
};

export const linkHostHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [clampLimit],
  beforeChange: [propose],
};
