import type { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { nameActor } from '#cms/audit/name-actor.ts';

type Query = ReturnType<typeof sql>;

/** Where SQL runs. */
export interface SqlSession {
  all<T>(query: Query): Promise<T[]>;
}

interface Drizzle {
  execute(query: Query): Promise<{ rows: unknown[] }>;
}

const sessionOver = (drizzle: Drizzle): SqlSession => ({
  all: async <T>(query: Query) => (await drizzle.execute(query)).rows as T[],
});

/**
 * The transaction in which Payload is saving: what is written here is committed with the document
 * or not at all.
 *
 * @throws {Error} if the operation runs outside a transaction (`disableTransaction`)
 */
export async function sessionOfSave(req: PayloadRequest): Promise<SqlSession> {
  const id = await req.transactionID;
  const drizzle = id === undefined ? undefined : sessionsOf(req.payload.db)[String(id)]?.db;
  if (!drizzle)
    throw new Error(
      'A public face can only be written in the transaction of its save: do not disable transactions.',
    );
  const session = sessionOver(drizzle as unknown as Drizzle);
  await nameActor(session.all, drizzle, req);
  return session;
}

/** The transaction if there is one, else any connection: for reading only. */
export async function sessionForReading(req: PayloadRequest): Promise<SqlSession> {
  const id = await req.transactionID;
  const drizzle = id === undefined ? undefined : sessionsOf(req.payload.db)[String(id)]?.db;
  return sessionOver((drizzle ?? drizzleOf(req.payload.db)) as unknown as Drizzle);
}

const sessionsOf = (db: unknown) => (db as { sessions?: Record<string, { db: object }> }).sessions ?? {};
const drizzleOf = (db: unknown) => (db as { drizzle: unknown }).drizzle;
