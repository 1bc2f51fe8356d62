import type { Payload, PayloadRequest } from 'payload';
import { sessionForReading, type SqlSession } from '#cms/publishing/sql-session.ts';

/** Any connection, each statement for itself. */
export const anyConnection = (payload: Payload): Promise<SqlSession> =>
  sessionForReading({ payload } as PayloadRequest);
