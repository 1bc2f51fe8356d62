import type { Payload, PayloadRequest } from 'payload';
import { takeTurn, wakePublisher } from '#cms/publishing/published.ts';
import { sessionOfSave } from '#cms/publishing/sql-session.ts';
import type { DeskIds } from '../desk-ids.ts';
import type { Sample } from '../sample/types.ts';
import { makeKeepers } from './keepers.ts';
import { seedAccounts } from './seed-accounts.ts';
import { seedFigureChanges } from './seed-figure-changes.ts';
import { seedPostings } from './seed-postings.ts';

/** The books of the projects, which exist by then: accounts, ledgers, the history of figures. */
export async function seedBooks(
  payload: Payload,
  req: PayloadRequest,
  sample: Pick<Sample, 'accounts' | 'postings' | 'figureChanges'>,
  ids: DeskIds,
): Promise<void> {
  const keepers = await makeKeepers(payload, req);
  const session = await sessionOfSave(req);
  await takeTurn(session);
  await seedAccounts(session, sample.accounts, ids, keepers);
  await seedPostings(session, sample.postings, sample.accounts, ids, keepers);
  await seedFigureChanges(session, sample.figureChanges, ids);
  await wakePublisher(session);
}
