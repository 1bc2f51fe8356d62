import { sql } from '@payloadcms/db-postgres';
import { COLLECTION_OF } from '#cms/publishing/kind-slugs.ts';
import type { FourEyed } from './four-eyed.ts';

/** The table in which Payload keeps the versions of a kind's documents. */
export const versionsOf = (kind: FourEyed) => sql.identifier(`_${COLLECTION_OF[kind]}_v`);
