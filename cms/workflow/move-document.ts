import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { peopleFor } from '#cms/access/scope.ts';
import { notify } from '#cms/notices/notify.ts';
import type { NoticeEvent } from '#cms/notices/events.ts';
import { publishProblems } from '#cms/publishing/publish-problems.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { idOf } from '#cms/publishing/relation.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { validationError } from '#cms/publishing/validation-error.ts';
import { RULES, refusalOf, type Action } from './actions.ts';
import { recordApproval, revokeApprovals } from './approvals.ts';
import { publishUnder } from './publishing-context.ts';
import { recordEvent } from './record-event.ts';
import type { Stage } from './stages.ts';
import { faceForApproval, type Standing } from './standing.ts';

export interface Move {
  session: SqlSession;
  standing: Standing;
  req: PayloadRequest;
  note?: string | undefined;
  /** Who does it over a signed link, in the name of its maker, who is the user of the request. */
  reviewer?: { link: number; name: string };
}

/** @throws {APIError} 403 or 409 with the reason, if the asker may not do this now */
export function refuseUnlessAllowed(action: Action, { situation }: Standing): void {
  const problem = refusalOf(action, situation);
  if (!problem) return;
  throw refusal(problem, RULES[action].roles.includes(situation.role) ? 409 : 403);
}

/** Hands a document on: to editing, to approval, back to its author, back to oneself. */
export async function handOn(action: 'submit' | 'recall' | 'return' | 'pass', move: Move): Promise<void> {
  const { session, standing, req, note } = move;
  if (action === 'return' || action === 'recall') await revokeApprovals(session, standing.kind, standing.id);
  await setStage(session, standing, RULES[action].to!);
  await recordEvent(session, { ...standing, action, note, actorName: nameOf(move) }, req);
  if (action === 'submit') await tell('submitted', ['editor', 'approver'], move);
  if (action === 'pass') await tell('ready', ['approver', 'admin'], move);
  if (action === 'return') await tellWriters('returned', move);
}

/** Puts the approver's name under exactly this content, which must be fit for the public. */
export async function approve(move: Move): Promise<void> {
  const { session, standing, req, note, reviewer } = move;
  const problems = await publishProblems(standing.kind, standing.doc, req);
  if (problems.length > 0) throw validationError(standing.kind, problems, req);
  const face = standing.face ?? faceForApproval(standing.kind, standing.doc);
  if (!face) throw refusal('Nội dung này chưa đủ để duyệt.');
  const name = nameOf(move);
  const given = reviewer ? ({ via: 'link', link: reviewer.link } as const) : ({ via: 'desk' } as const);
  await recordApproval(session, standing.kind, face, { ...given, by: Number(req.user?.id), name, note });
  await setStage(session, standing, 'approved');
  await recordEvent(session, { ...standing, action: 'approve', note, actorName: name }, req);
  await tellWriters('approved', move);
}

/** A reviewer is known by the name that the maker of the link gave them. */
function nameOf({ reviewer, req }: Move): string {
  const user = String(req.user?.name ?? '');
  return reviewer ? `${reviewer.name} (qua liên kết của ${user})` : user;
}

/** Puts the newest draft on the site, with the asker's own right; in an emergency with the reason. */
export async function publish({ standing, req, note }: Move, emergency: boolean): Promise<void> {
  publishUnder(req, emergency ? { emergency: note ?? '' } : {});
  await save(standing, { _status: 'published' }, req);
}

/** Takes it down. The public reads the reason. */
export async function withdrawLive(
  { standing, req }: Move,
  withdrawal: { reason: string; note?: string },
): Promise<void> {
  await save(standing, { _status: 'draft', ...('withdrawal' in standing.doc && { withdrawal }) }, req);
}

/** A second person signs for what was published in an emergency. */
export async function countersign({ session, standing, req, note }: Move): Promise<void> {
  await session.all(sql`
    update approvals set countersigned_by = ${Number(req.user?.id)}, countersigner_name = ${String(req.user?.name ?? '')},
      countersigned_at = clock_timestamp()
    where id = ${standing.emergency!.id}`);
  await recordEvent(session, { ...standing, action: 'countersign', note }, req);
}

const save = ({ collection, id }: Standing, data: Record<string, unknown>, req: PayloadRequest) =>
  req.payload.update({
    collection,
    id: Number(id),
    data: data as never,
    depth: 0,
    overrideAccess: false,
    overrideLock: true,
    req,
  });

async function setStage(session: SqlSession, { collection, id }: Standing, stage: Stage): Promise<void> {
  const main = sql.identifier(collection);
  const versions = sql.identifier(`_${collection}_v`);
  await session.all(sql`
    update ${main} set stage = ${stage}::text::${sql.identifier(`enum_${collection}_stage`)}
    where id = ${Number(id)} and _status = 'draft'`);
  await session.all(sql`
    update ${versions} set version_stage = ${stage}::text::${sql.identifier(`enum__${collection}_v_version_stage`)}
    where parent_id = ${Number(id)} and latest`);
}

async function tell(event: NoticeEvent, roles: readonly string[], move: Move): Promise<void> {
  const { session, standing } = move;
  const assignee = Number(idOf(standing.doc.assignee)) || undefined;
  const people = await peopleFor(session, roles, standing.ownerUnit);
  await send(event, assignee === undefined ? people : [assignee, ...people], move);
}

export async function tellWriters(event: NoticeEvent, move: Move): Promise<void> {
  const maker = Number(idOf(move.standing.doc.createdBy)) || undefined;
  await send(event, [...move.standing.writers, ...(maker === undefined ? [] : [maker])], move);
}

/** Nobody is told of what they have done themselves. */
async function send(
  event: NoticeEvent,
  people: readonly number[],
  { session, standing, req, note, reviewer }: Move,
) {
  const to = [...new Set(people)].filter((person) => reviewer || person !== Number(req.user?.id));
  if (to.length === 0) return;
  const about = { collection: standing.collection, id: Number(standing.id), title: standing.title };
  await notify(session, { event, to, about, text: note ?? '' });
}
