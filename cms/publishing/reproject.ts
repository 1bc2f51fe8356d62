import { sql } from '@payloadcms/db-postgres';
import {
  APIError,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  ValidationError,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { SINGLE_KINDS, type Kind } from '#contract/kinds.ts';
import type { Doc } from './faces/read.ts';
import { COLLECTION_OF, GLOBAL_OF, type CollectionKind } from './kind-slugs.ts';
import { projectAsRead, projectSingle } from './project-document.ts';
import { withdraw } from './published.ts';
import { sessionOfSave } from './sql-session.ts';
import { withdrawalReason } from './withdrawal-reason.ts';

export interface Reprojection {
  kind: Kind;
  checked: number;
  /** Rows that differed from their documents. */
  written: number;
  /** Documents that cannot be shown any more; their rows stay as they are. */
  problems: string[];
}

const BATCH = 200;

/**
 * Makes every public face anew and writes those that differ from their rows: after a change of a
 * face function, or to prove that none differs.
 *
 * @param apply false to compare only: every batch is rolled back
 */
export async function reproject(payload: Payload, { apply }: { apply: boolean }): Promise<Reprojection[]> {
  const results: Reprojection[] = [];
  for (const kind of Object.keys(COLLECTION_OF) as CollectionKind[])
    results.push(await reprojectCollection(payload, kind, apply));
  for (const kind of SINGLE_KINDS) {
    const result: Reprojection = { kind, checked: 1, written: 0, problems: [] };
    await inBatch(payload, apply, (req) =>
      count(result, kind, () => projectSingle(kind, GLOBAL_OF[kind], req)),
    );
    results.push(result);
  }
  return results;
}

async function reprojectCollection(
  payload: Payload,
  kind: CollectionKind,
  apply: boolean,
): Promise<Reprojection> {
  const result: Reprojection = { kind, checked: 0, written: 0, problems: [] };
  for (let last = 0; ;) {
    const docs = await inBatch(payload, apply, async (req) => {
      const found = await documentsAfter(payload, kind, last, req);
      for (const doc of found)
        await count(result, `${kind} ${String(doc.id)}`, () => projectAsRead(kind, doc, req));
      return found;
    });
    if (docs.length === 0) break;
    result.checked += docs.length;
    last = Number(docs.at(-1)?.id);
  }
  result.written += await inBatch(payload, apply, (req) => withdrawOrphans(kind, req));
  return result;
}

async function documentsAfter(payload: Payload, kind: CollectionKind, last: number, req: PayloadRequest) {
  const { docs } = await payload.db.find<Doc & { id: number }>({
    collection: COLLECTION_OF[kind],
    where: { id: { greater_than: last } },
    sort: 'id',
    limit: BATCH,
    pagination: false,
    req,
  });
  return docs;
}

/** Live rows whose documents are gone: only damage from outside can leave them. */
async function withdrawOrphans(kind: CollectionKind, req: PayloadRequest): Promise<number> {
  const session = await sessionOfSave(req);
  const orphans = await session.all<{ id: string }>(sql`
    select p.id from published p
    where p.kind = ${kind} and p.state = 'live'
      and not exists (select 1 from ${sql.identifier(tableOf(kind))} d where d.id::text = p.id)`);
  for (const { id } of orphans) await withdraw(session, kind, id, withdrawalReason(kind, {}));
  return orphans.length;
}

/** Payload's name of the table: "figure-changes" → "figure_changes". */
const tableOf = (kind: CollectionKind) => COLLECTION_OF[kind].replaceAll('-', '_');

async function count(result: Reprojection, name: string, project: () => Promise<boolean>): Promise<void> {
  try {
    if (await project()) result.written += 1;
  } catch (error) {
    if (!(error instanceof ValidationError || error instanceof APIError)) throw error;
    result.problems.push(`${name}: ${error.message}`);
  }
}

async function inBatch<T>(
  payload: Payload,
  apply: boolean,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  try {
    const result = await work(req);
    await (apply ? commitTransaction(req) : killTransaction(req));
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
