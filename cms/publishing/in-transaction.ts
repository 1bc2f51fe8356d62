import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { sessionOfSave, type SqlSession } from './sql-session.ts';

/** All of it or nothing; joins the transaction of the request if it has one. */
export async function inTransaction<T>(
  req: PayloadRequest,
  work: (session: SqlSession) => Promise<T>,
): Promise<T> {
  const isOwn = await initTransaction(req);
  try {
    const result = await work(await sessionOfSave(req));
    if (isOwn) await commitTransaction(req);
    return result;
  } catch (error) {
    if (isOwn) await killTransaction(req);
    throw error;
  }
}

/** All of it or nothing, in a transaction of its own, for nobody in particular. */
export async function inOwnTransaction<T>(
  payload: Payload,
  work: (session: SqlSession) => Promise<T>,
): Promise<T> {
  return inTransaction(await createLocalReq({}, payload), work);
}
