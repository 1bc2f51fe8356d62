import { sql } from '@payloadcms/db-postgres';
import type { CollectionBeforeChangeHook } from 'payload';
import type { FieldProblem } from '#cms/publishing/face-problems.ts';
import { rows, type Doc } from '#cms/publishing/faces/read.ts';
import { idOf } from '#cms/publishing/relation.ts';
import { sessionForReading, type SqlSession } from '#cms/publishing/sql-session.ts';
import { validationError } from '#cms/publishing/validation-error.ts';

const LISTS = [
  { path: 'budget', column: 'budget_line', name: 'hạng mục' },
  { path: 'needs', column: 'need', name: 'dòng' },
] as const;

/** Lines of the cost table and of what is needed that the ledger names cannot be taken from a public project. */
export const keepNamedRows: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data['_status'] !== 'published' || data['deletedAt'] || originalDoc?.id === undefined) return data;
  const session = await sessionForReading(req);
  const doc: Doc = { ...originalDoc, ...data };
  const problems: FieldProblem[] = [];
  for (const list of LISTS) problems.push(...(await lostRows(session, Number(originalDoc.id), list, doc)));
  if (problems.length > 0) throw validationError('project', problems, req);
  return data;
};

async function lostRows(
  session: SqlSession,
  project: number,
  { path, column, name }: (typeof LISTS)[number],
  doc: Doc,
): Promise<FieldProblem[]> {
  const kept = new Set(rows(doc[path]).map((row) => idOf(row.id)));
  const named = await session.all<{ line: string; numbers: string }>(sql`
    select ${sql.identifier(column)} as line, string_agg(number::text, ', ' order by number) as numbers
    from postings where project_id = ${project} and number is not null and ${sql.identifier(column)} is not null
    group by 1`);
  const lost = named.filter(({ line }) => !kept.has(line));
  if (lost.length === 0) return [];
  const numbers = lost.map((row) => row.numbers.split(', ').slice(0, 3).join(', ')).join('; ');
  return [
    {
      path,
      message: `Có ${name} đã bỏ mà sổ thu chi đang ghi tới (khoản số ${numbers}). Hãy giữ lại dòng đó.`,
    },
  ];
}
