import { faceOf } from '#cms/publishing/faces/face-of.ts';
import { putManyLive } from '#cms/publishing/published.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { postingDocs } from './posting-row.ts';

/** So many faces are in memory at once. */
const BATCH = 2_000;

/** Writes the public faces of confirmed postings as they are now. The caller has taken its turn. */
export async function publishPostings(session: SqlSession, ids: readonly number[]): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const docs = await postingDocs(session, ids.slice(from, from + BATCH));
    await putManyLive(
      session,
      'posting',
      docs.map((doc) => faceOf('posting', doc)),
    );
  }
}
