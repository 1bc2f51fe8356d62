import type { EditConfig } from 'payload';

/** Editors have no use for the tab that shows a document as JSON. */
export const withoutApiTab: EditConfig = { api: { tab: { condition: () => false } } };
