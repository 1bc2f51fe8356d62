import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

export type Outcome = 'new' | 'duplicate' | 'bad' | 'unmatched' | 'reversal' | 'debit' | 'doubtful' | 'aside';

/** What a commit would do, or has done: rows and đồng per outcome, and what each project receives. */
export interface DryRun {
  outcomes: Partial<Record<Outcome, { rows: number; amount: number }>>;
  projects: { id: number; title: string; rows: number; amount: number }[];
  /** Reversals whose credit was found: they take it back by themselves. */
  reversalsFound: number;
  from: string | null;
  to: string | null;
}

export async function dryRunOf(session: SqlSession, id: number): Promise<DryRun> {
  const outcomes = await session.all<{
    outcome: Outcome;
    rows: number;
    amount: string;
    found: number;
    first: string | null;
    last: string | null;
  }>(sql`
    select outcome, count(*)::int as rows, coalesce(sum(amount), 0)::text as amount,
      count(reverses)::int as found, min(booked_on)::text as first, max(booked_on)::text as last
    from statement_rows where import_id = ${id} group by outcome order by outcome`);
  const projects = await session.all<{ id: number; title: string | null; rows: number; amount: string }>(sql`
    select p.id, p.title, count(*)::int as rows, sum(r.amount)::text as amount
    from statement_rows r join projects p on p.id = r.project_id
    where r.import_id = ${id} and r.outcome = 'new' group by p.id order by sum(r.amount) desc, p.id`);
  const days = (pick: 'first' | 'last') => outcomes.flatMap((one) => one[pick] ?? []).sort();
  return {
    outcomes: Object.fromEntries(
      outcomes.map(({ outcome, rows, amount }) => [outcome, { rows, amount: Number(amount) }]),
    ),
    projects: projects.map((one) => ({ ...one, title: one.title ?? '', amount: Number(one.amount) })),
    reversalsFound: outcomes.find(({ outcome }) => outcome === 'reversal')?.found ?? 0,
    from: days('first')[0] ?? null,
    to: days('last').at(-1) ?? null,
  };
}

/** By this a commit knows that what it does is what a person has seen. */
export function fingerprintOf({ outcomes, projects }: DryRun): string {
  return JSON.stringify([
    Object.entries(outcomes).sort(([a], [b]) => a.localeCompare(b)),
    projects.map(({ id, rows, amount }) => [id, rows, amount]).sort((a, b) => a[0]! - b[0]!),
  ]);
}
