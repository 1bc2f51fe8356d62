import type { PayloadRequest } from 'payload';
import { projectDocument } from '#cms/publishing/project-document.ts';
import { isLive } from '#cms/publishing/published.ts';
import { sessionOfSave } from '#cms/publishing/sql-session.ts';
import { withTwins } from './missing-consents.ts';

/** What became of pictures whose consents changed. */
export interface Settled {
  takenDown: number[];
  broughtBack: number[];
}

/**
 * Brings the public rows of pictures in step with their consents, in the transaction of `req`: what may
 * not be shown any more leaves at once, also from live documents; what may, returns to them.
 */
export async function settlePictures(pictures: readonly number[], req: PayloadRequest): Promise<Settled> {
  const session = await sessionOfSave(req);
  const settled: Settled = { takenDown: [], broughtBack: [] };
  for (const id of await withTwins(session, pictures)) {
    const before = await isLive(session, 'media', String(id));
    if (!(await projectDocument('media', id, req))) continue;
    const after = await isLive(session, 'media', String(id));
    if (before && !after) settled.takenDown.push(id);
    if (!before && after) settled.broughtBack.push(id);
  }
  return settled;
}
