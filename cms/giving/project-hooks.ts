import type { CollectionConfig } from 'payload';
import { documentHooks } from '#cms/hooks/document-hooks.ts';
import { recordFigures, refuseSilentFigures } from './record-figures.ts';
import { refuseProjectInBooks } from './refuse-deleting.ts';

const hooks = documentHooks('project');

/** A project's figures have a public history, and its books outlive it. */
export const projectHooks: NonNullable<CollectionConfig['hooks']> = {
  ...hooks,
  beforeChange: [...(hooks.beforeChange ?? []), refuseSilentFigures],
  afterChange: [...(hooks.afterChange ?? []), recordFigures],
  beforeDelete: [refuseProjectInBooks, ...(hooks.beforeDelete ?? [])],
};
