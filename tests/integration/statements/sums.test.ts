import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoCode } from '#contract/giving/memo-code.ts';
import type { ImportReport } from '#cms/statements/import-report.ts';
import { csvText } from '#tests/unit/statements/bank-files.ts';
import { openTeller, type Teller } from './teller.ts';

let teller: Teller;
beforeAll(async () => {
  teller = await openTeller();
});
afterAll(async () => teller?.close());

/* What really happened on an account, of which statements show stretches, in any order and often. */

interface Event {
  day: string;
  reference: string;
  amount: number;
  memo: 'code' | 'none' | 'spent' | number;
}

/** Either every movement has a reference of its own, or none has, many are equal, and statements carry balances. */
interface History {
  hasReferences: boolean;
  events: Event[];
}

const eventOf = fc.record({
  day: fc.integer({ min: 0, max: 3 }),
  amount: fc.constantFrom(100_000, 100_000, 200_000, 50_000),
  kind: fc.constantFrom('code', 'code', 'code', 'none', 'spent', 'back'),
});

const history: fc.Arbitrary<History> = fc
  .tuple(fc.boolean(), fc.array(eventOf, { minLength: 4, maxLength: 14 }))
  .map(([hasReferences, drafts]) => {
    const events: Event[] = [];
    let day = 1;
    drafts.forEach((draft, i) => {
      day = Math.min(28, day + (draft.day > 1 ? draft.day - 1 : 0));
      const base = {
        day: `2026-11-${String(day).padStart(2, '0')}`,
        reference: hasReferences ? `FT2630600${String(i).padStart(4, '0')}` : '',
      };
      if (draft.kind === 'back') {
        const original = events.findLastIndex(
          ({ memo, amount }, at) => amount > 0 && memo === 'code' && !events.some((one) => one.memo === at),
        );
        // Without references nothing says what is taken back.
        if (!hasReferences || original < 0) return;
        events.push({ ...base, amount: -events[original]!.amount, memo: original });
      } else if (draft.kind === 'spent') events.push({ ...base, amount: -draft.amount, memo: 'spent' });
      else events.push({ ...base, amount: draft.amount, memo: draft.kind as 'code' | 'none' });
    });
    return { hasReferences, events };
  });

const step = fc.record({
  from: fc.nat(13),
  length: fc.integer({ min: 1, max: 14 }),
  newestFirst: fc.boolean(),
  balances: fc.boolean(),
  confirms: fc.boolean(),
});

function memoOf({ events }: History, { memo }: Event, project: number): string {
  if (memo === 'code') return `ung ho ${memoCode(String(project))}`;
  if (memo === 'none') return 'ung ho';
  return memo === 'spent' ? 'mua xi mang' : `Hoan tra giao dich ${events[memo]!.reference}`;
}

interface Stretch {
  text: string;
  /** Line of the file → which event. */
  lines: Map<number, number>;
}

function stretchOf(
  past: History,
  project: number,
  {
    from,
    length,
    newestFirst,
    balances,
  }: { from: number; length: number; newestFirst: boolean; balances: boolean },
): Stretch {
  const start = from % past.events.length;
  const shown = past.events.map((event, at) => ({ event, at })).slice(start, start + length);
  if (newestFirst) shown.reverse();
  const balanceAt = (at: number) =>
    past.events.slice(0, at + 1).reduce((sum, one) => sum + one.amount, 10_000_000);
  const lines = new Map(shown.map(({ at }, i) => [i + 2, at]));
  const rows = shown.map(({ event, at }) => [
    event.day,
    event.reference,
    event.amount > 0 ? String(event.amount) : '',
    event.amount < 0 ? String(-event.amount) : '',
    balances || !past.hasReferences ? String(balanceAt(at)) : '',
    memoOf(past, event, project),
  ]);
  return { text: csvText([['Ngày', 'Số CT', 'Ghi có', 'Ghi nợ', 'Số dư', 'Nội dung'], ...rows]), lines };
}

/** Does what a person does who knows what really happened. */
async function clearQueue(
  report: ImportReport,
  project: number,
  lines: Map<number, number>,
  known: Set<number>,
): Promise<void> {
  const rows = await teller.books.sql(
    `select id, line, outcome from statement_rows where import_id = $1 and taken order by line`,
    [report.id],
  );
  for (const { line, outcome } of rows) if (outcome !== 'doubtful') known.add(lines.get(line)!);
  for (const { id, line } of rows.filter(({ outcome }) => outcome === 'doubtful')) {
    const same = known.has(lines.get(line)!);
    const answer = await teller.ask('treasurer', 'POST', '/queue/doubt', {
      rows: [id],
      same,
      reason: 'Đã hỏi ngân hàng',
    });
    expect(answer.status).toBe(200);
    known.add(lines.get(line)!);
  }
  const { body } = await teller.ask('treasurer', 'GET', '/queue');
  const waiting = body.rows.filter(
    (row: { outcome: string; import_id: number }) =>
      row.outcome === 'unmatched' && row.import_id === report.id,
  );
  if (waiting.length > 0)
    await teller.ask('treasurer', 'POST', '/queue/assign', {
      rows: waiting.map(({ id }: { id: number }) => id),
      project,
      reason: 'Người gửi báo',
    });
}

test('after any imports, re-imports and overlaps the postings add up to the distinct credits less what was taken back', async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.array(step, { minLength: 2, maxLength: 6 }), async (past, steps) => {
      if (past.events.length === 0) return;
      const { project, account } = await teller.account();
      const known = new Set<number>();
      const imports: number[] = [];
      for (const one of steps) {
        const { text, lines } = stretchOf(past, project, one);
        const read = await teller.upload(account, text);
        expect(read.problem).toBeNull();
        const committed = await teller.commit(read);
        expect(committed.state).toBe('committed');
        await clearQueue(committed, project, lines, known);
        imports.push(committed.id);
        if (one.confirms) await teller.confirm(committed.id);
      }
      for (const id of imports) if ((await teller.report(id)).state === 'committed') await teller.confirm(id);
      // What a later confirmation has made possible.
      const wanted = [...known].reduce((sum, at) => {
        const { amount, memo } = past.events[at]!;
        if (amount > 0) return sum + amount;
        return typeof memo === 'number' && known.has(memo) ? sum + amount : sum;
      }, 0);
      const [{ sum, open }] = await teller.books.sql(
        `select coalesce(sum(amount) filter (where confirmed_at is not null), 0)::int as sum,
          count(*) filter (where confirmed_at is null)::int as open from postings where project_id = $1`,
        [project],
      );
      expect({ sum, open }).toEqual({ sum: wanted, open: 0 });
      const [{ published }] = await teller.books.sql(
        `select coalesce(sum((face->>'amount')::bigint), 0)::int as published from published where kind = 'posting' and face->>'project' = $1`,
        [String(project)],
      );
      expect(published).toBe(wanted);
    }),
    { numRuns: Number(process.env.STATEMENT_RUNS ?? 12) },
  );
}, 300_000);
