import { sql } from '@payloadcms/db-postgres';
import type { DatabaseAdapterObj } from 'payload';

interface Sessions {
  sessions: Record<string, { db: { execute(query: unknown): Promise<unknown> } }>;
}

/**
 * Payload 3.90 swallows what PostgreSQL says at a commit: the editor would be told that all is saved
 * while nothing is. What triggers look at only at the end is therefore asked for just before it,
 * where an error still reaches the one who saves.
 */
export function loudCommit<A extends DatabaseAdapterObj>(adapter: A): A {
  const init: A['init'] = (args) => {
    const db = adapter.init(args);
    const commit = db.commitTransaction.bind(db);
    db.commitTransaction = async (id) => {
      const transaction = (db as unknown as Sessions).sessions[String(await id)];
      await transaction?.db.execute(sql`set constraints all immediate`);
      return commit(id);
    };
    // A change of many is a transaction for each: of one that is refused half-way Payload would commit the half.
    db.bulkOperationsSingleTransaction = true;
    return db;
  };
  return { ...adapter, init };
}
