import type { CollectionConfig } from 'payload';
import { keepNamedRows } from './keep-named-rows.ts';
import { recordFigures, refuseSilentFigures } from './record-figures.ts';
import { refuseProjectInBooks } from './refuse-deleting.ts';

type Hooks = NonNullable<CollectionConfig['hooks']>;

/** The hooks of projects: figures have a public history, the ledger's lines stay, and the books outlive it. */
export const withBooks = (hooks: Hooks): Hooks => ({
  ...hooks,
  beforeChange: [...(hooks.beforeChange ?? []), keepNamedRows, refuseSilentFigures],
  afterChange: [...(hooks.afterChange ?? []), recordFigures],
  beforeDelete: [refuseProjectInBooks, ...(hooks.beforeDelete ?? [])],
});
