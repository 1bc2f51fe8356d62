import type { Payload, PayloadRequest } from 'payload';
import { sessionForReading, sessionOfSave, type SqlSession } from '#cms/publishing/sql-session.ts';

/** Any connection, each statement for itself. */
export const anyConnection = (payload: Payload): Promise<SqlSession> =>
  sessionForReading({ payload } as PayloadRequest);

/** All of the work or none of it. */
export async function inTransaction<T>(
  payload: Payload,
  work: (session: SqlSession) => Promise<T>,
): Promise<T> {
  const transactionID = await payload.db.beginTransaction();
  if (transactionID === null) throw new Error('The database gave no transaction.');
  try {
    const result = await work(await sessionOfSave({ payload, transactionID } as PayloadRequest));
    await payload.db.commitTransaction(transactionID);
    return result;
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID);
    throw error;
  }
}
