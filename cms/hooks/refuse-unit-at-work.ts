import { sql } from '@payloadcms/db-postgres';
import type { CollectionBeforeDeleteHook } from 'payload';
import { refusal } from '#cms/publishing/refusal.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';

/** People who are bound to a unit would be bound to nothing without it, and work for the whole province. */
export const refuseUnitAtWork: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const session = await sessionForReading(req);
  const [row] = await session.all<{ names: string | null }>(
    sql`select string_agg(name, ', ' order by name) as names from users where unit_id = ${Number(id)}`,
  );
  if (row?.names)
    throw refusal(`Chưa xóa được: ${row.names} đang thuộc đơn vị này. Hãy chuyển họ sang đơn vị khác trước.`);
};
