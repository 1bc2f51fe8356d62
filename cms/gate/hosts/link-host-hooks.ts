import { sql } from '@payloadcms/db-postgres';
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload';
import { mayPublish } from '#cms/access/roles.ts';
import { peopleFor } from '#cms/access/scope.ts';
import { clampLimit } from '#cms/hooks/clamp-limit.ts';
import { notify } from '#cms/notices/notify.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { idOf } from '#cms/publishing/relation.ts';
import { sessionForReading, sessionOfSave } from '#cms/publishing/sql-session.ts';
import { sayWhere } from '#cms/publishing/where-used.ts';
import { ownHosts } from '../facts/gather-facts.ts';
import { hostProblem, typedHost } from './host-problem.ts';
import { linkedFrom } from './linked-from.ts';

/** A pasted address will do: its host is what is proposed. */
const readHost: CollectionBeforeValidateHook = ({ data, operation }) => {
  if (operation !== 'create' || typeof data?.['host'] !== 'string') return data;
  return { ...data, host: typedHost(data['host']) ?? data['host'] };
};

/** A new host is a proposal, whatever a client sends. */
const propose: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data;
  const host = String(data['host']);
  const problem = hostProblem(host, ownHosts());
  if (problem) throw refusal(`“${host}”: ${problem}`, 400);
  await refuseTwice(host, req);
  return {
    ...data,
    proposedBy: req.user?.id ?? data['proposedBy'] ?? null,
    approvedBy: null,
    approvedAt: null,
  };
};

async function refuseTwice(host: string, req: PayloadRequest): Promise<void> {
  const session = await sessionForReading(req);
  const [known] = await session.all<{ approved: boolean }>(
    sql`select approved_at is not null as approved from link_hosts where host = ${host}`,
  );
  if (known)
    throw refusal(
      known.approved ? `“${host}” đã có trong danh sách.` : `“${host}” đã được đề nghị, đang chờ duyệt.`,
    );
}

/** Tells those who can approve it, but for whoever proposes. */
const tellApprovers: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc;
  const session = await sessionOfSave(req);
  const proposer = Number(idOf(doc['proposedBy']));
  const to = (await peopleFor(session, ['admin', 'approver'], null)).filter((id) => id !== proposer);
  const about = { collection: 'link-hosts', id: Number(doc['id']), title: String(doc['host']) };
  await notify(session, { event: 'host-proposed', to, about, text: String(doc['note'] ?? '') });
  return doc;
};

/** A proposal may be dropped by whoever may propose; what was approved only by approvers, once no page links to it. */
const refuseInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const session = await sessionForReading(req);
  const [row] = await session.all<{ host: string; approved: boolean }>(
    sql`select host, approved_at is not null as approved from link_hosts where id = ${Number(id)}`,
  );
  if (!row?.approved) return;
  if (req.user && !mayPublish({ req }))
    throw refusal('Trang này đã được duyệt: chỉ người duyệt bỏ được.', 403);
  const usages = await linkedFrom(session, row.host);
  if (usages.length > 0)
    throw refusal(
      `Chưa bỏ được: “${row.host}” đang được dẫn ở ${sayWhere(usages)}. Hãy bỏ các liên kết đó trước.`,
    );
};

export const linkHostHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [clampLimit],
  beforeValidate: [readHost],
  beforeChange: [propose],
  afterChange: [tellApprovers],
  beforeDelete: [refuseInUse],
};
