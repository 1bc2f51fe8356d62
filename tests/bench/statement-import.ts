import { memoCode } from '#contract/giving/memo-code.ts';
import { openTeller, type Teller } from '#tests/integration/statements/teller.ts';
import setUpPostgres from '#tests/support/postgres-server.ts';
import { csvText, xlsx } from '#tests/unit/statements/bank-files.ts';
import { MB, type Movement } from '#tests/unit/statements/bank-layouts.ts';
import { table, type Figure } from './figures.ts';

/*
 * `node tests/bench/statement-import.ts [ROWS]`: a statement of so many rows (100,000 unless given), from its
 * upload until every gift in it is confirmed, in both formats; then the same file again.
 */

const rows = Number(process.argv[2] ?? 100_000);
if (!Number.isSafeInteger(rows) || rows < 1) throw new Error('Say how many rows: a whole number.');

const stopPostgres = await setUpPostgres();
try {
  const teller = await openTeller();
  try {
    const figures: Figure[] = [];
    for (const kind of ['CSV', 'XLSX'] as const) figures.push(...(await measure(teller, kind)));
    console.log(table(figures));
  } finally {
    await teller.close();
  }
} finally {
  await stopPostgres?.();
}
process.exit(0);

async function measure(
  { account, send, report, ask, upload }: Teller,
  kind: 'CSV' | 'XLSX',
): Promise<Figure[]> {
  const { endOfRun } = await import('#cms/statements/run.ts');
  const { project, account: id } = await account(MB.bin);
  const cells = MB.cells(movements(project, kind), 1_000_000_000);
  const bytes = kind === 'CSV' ? Buffer.from(csvText(cells)) : await xlsx(cells);
  const memory = watchMemory();
  const start = performance.now();
  const { body } = await send(id, bytes);
  const steps = await watchProgress(
    () => endOfRun(body.id),
    async () => (await report(body.id)).progress,
  );
  const read = performance.now();
  const dryRun = await report(body.id);
  await ask('treasurer', 'POST', `/${body.id}/commit`, {
    fingerprint: dryRun.fingerprint,
    accountChecked: true,
  });
  await endOfRun(body.id);
  const committed = performance.now();
  await ask('approver', 'POST', `/${body.id}/confirm`);
  await endOfRun(body.id);
  const confirmed = performance.now();
  const done = await report(body.id);
  if (done.state !== 'confirmed') throw new Error(`${done.state}: ${done.problem}`);
  const again = await upload(id, bytes);
  const what = `${kind}, ${rows} rows (${(bytes.length / 1e6).toFixed(1)} MB)`;
  const seconds = (value: number) => value / 1000;
  return [
    { what: `${what}: upload → dry run`, value: seconds(read - start), unit: 's' },
    { what: `${what}: commit`, value: seconds(committed - read), unit: 's' },
    { what: `${what}: import in all`, value: seconds(committed - start), unit: 's', goal: '≤ 120' },
    { what: `${what}: confirm`, value: seconds(confirmed - committed), unit: 's' },
    { what: `${what}: same file again → dry run`, value: seconds(performance.now() - confirmed), unit: 's' },
    {
      what: `${what}: new rows of the same file`,
      value: again.dryRun.outcomes.new?.rows ?? 0,
      unit: 'rows',
      goal: '0',
    },
    { what: `${what}: different figures of progress`, value: steps, unit: '' },
    { what: `${what}: the desk's memory grows by`, value: memory() / 1e6, unit: 'MB' },
  ];
}

function movements(project: number, kind: string): Movement[] {
  const names = [
    'NGUYEN VAN AN',
    'NONG THI BINH',
    'HOANG VAN CUONG',
    'CONG TY TNHH HOA BAN',
    'TRIEU THI DUNG',
  ];
  return Array.from({ length: rows }, (_, i) => ({
    day: `2026-${String(1 + Math.floor((i * 10) / rows)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
    reference: `FT${kind}${String(i).padStart(9, '0')}`,
    amount: i % 50 === 49 ? -((i % 90) + 1) * 1000 : ((i % 90) + 1) * 10_000,
    memo:
      i % 20 === 7
        ? 'ung ho vung cao'
        : `${names[i % 5]} chuyen tien ${memoCode(String(project))} ung ho ${i}`,
    counterparty: names[i % 5],
  }));
}

/** How many different figures were shown until the work ended. */
async function watchProgress(end: () => Promise<void>, progress: () => Promise<number>): Promise<number> {
  const seen = new Set<number>();
  let running = true;
  const done = end().then(() => (running = false));
  while (running) {
    seen.add(await progress());
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await done;
  return seen.size;
}

/** @returns how much larger this process was at most than now, in bytes */
function watchMemory(): () => number {
  const before = process.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 100);
  return () => {
    clearInterval(timer);
    return most - before;
  };
}
