import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { idOf } from '#cms/publishing/relation.ts';
import { sessionForReading, type SqlSession } from '#cms/publishing/sql-session.ts';
import { isAdmin, mayEditAll, mayPublish, mayWrite } from './roles.ts';

/** Units that the asker is bound to, with all below them; undefined for who works for the whole province. */
export async function scopeOf(req: PayloadRequest): Promise<number[] | undefined> {
  const unit = Number(idOf(req.user?.unit)) || undefined;
  if (unit === undefined || isAdmin({ req })) return undefined;
  // Asked anew in every request: an administrator may just have moved the person or the unit.
  const remembered = (req.context['scope'] ??= unitsBelow(await sessionForReading(req), unit));
  return remembered as Promise<number[]>;
}

/**
 * Changes what is the whole province's: topics, places, units, addresses, the front page. Not who is bound to a
 * unit, or the tree of units would be theirs to hang anything below their own.
 */
export const mayPublishForAll = ({ req }: { req: Pick<PayloadRequest, 'user'> }): boolean =>
  mayPublish({ req }) && (isAdmin({ req }) || !idOf(req.user?.unit));

async function unitsBelow(session: SqlSession, unit: number): Promise<number[]> {
  const rows = await session.all<{ id: number }>(sql`
    with recursive below (id) as (
      select ${unit}::int union select u.id from units u join below b on u.parent_id = b.id)
    select id from below`);
  return rows.map(({ id }) => id);
}

/** True if a document of this unit (none: the province's own) is the asker's business. */
export async function isInScope(req: PayloadRequest, ownerUnit: number | null): Promise<boolean> {
  const units = await scopeOf(req);
  return units === undefined || (ownerUnit !== null && units.includes(ownerUnit));
}

/** As SQL, what access rules say of reading drafts: a condition on `v`, a row of a table of versions. */
export async function readableDraft(req: PayloadRequest): Promise<ReturnType<typeof sql>> {
  if (!req.user || !mayWrite({ req })) return sql`false`;
  const units = await scopeOf(req);
  if (units)
    return sql`(v.version_created_by_id = ${Number(req.user.id)} or v.version_owner_unit_id in (
      select value::int from jsonb_array_elements_text(${JSON.stringify(units)}::jsonb)))`;
  return mayEditAll({ req }) ? sql`true` : sql`v.version_created_by_id = ${Number(req.user.id)}`;
}

/** Everybody with one of these roles whose business a document of this unit is; the suspended left out. */
export async function peopleFor(
  session: SqlSession,
  roles: readonly string[],
  ownerUnit: number | null,
): Promise<number[]> {
  const rows = await session.all<{ id: number }>(sql`
    with recursive above (id, parent_id) as (
      select id, parent_id from units where id = ${ownerUnit}
      union select u.id, u.parent_id from units u join above a on u.id = a.parent_id)
    select id from users
    where role::text in (select jsonb_array_elements_text(${JSON.stringify(roles)}::jsonb))
      and suspended_at is null and (unit_id is null or unit_id in (select id from above))`);
  return rows.map(({ id }) => id);
}
