import type { sql } from '@payloadcms/db-postgres';

/*
 * What a migration is given. `payload migrate:create` writes an import from `@payloadcms/db-postgres`
 * at the head of a new file; replace it by
 *
 *   import { sql } from '@payloadcms/db-postgres';
 *   import type { MigrateDownArgs, MigrateUpArgs } from '#cms/migration-args.ts';
 *
 * Node runs the file as it is and needs types imported as types; and Payload's own types come from
 * a second copy of drizzle-orm, whose SQL is not the SQL of `sql`.
 */

interface MigrationArgs {
  /** The transaction of the migration. */
  db: { execute(query: ReturnType<typeof sql>): Promise<unknown> };
}

export type MigrateUpArgs = MigrationArgs;
export type MigrateDownArgs = MigrationArgs;
