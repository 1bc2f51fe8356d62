import { nothingTouched } from '#site/edition/apply.ts';
import type { Edition } from '#site/edition/edition.ts';
import { TODAY } from '#site/edition/queries.ts';
import { inTransaction, statement } from '#site/edition/statement.ts';
import type { Ledger } from './ledger.ts';
import { dayKey } from '#site/content/recorder.ts';
import { plan } from './plan.ts';

/**
 * Moves the edition on to a day and writes down which pages asked for one of the days that have come since:
 * the end of a call for gifts, a report that falls due. Also back, should a clock have been wrong.
 *
 * @param today "2026-11-22", in Vietnam
 * @returns whether it was another day before
 */
export function advanceDay(edition: Edition, ledger: Ledger, today: string): boolean {
  const before = edition.today();
  if (before === today) return false;
  const [low, high] = before < today ? [before, today] : [today, before];
  inTransaction(edition.db, () => {
    edition.setMeta(TODAY, today);
    const touched = nothingTouched();
    const asked = statement(edition.db, 'select distinct key from page_key where key > ? and key <= ?');
    for (const row of asked.all(dayKey(low), dayKey(high))) touched.keys.add((row as { key: string }).key);
    ledger.enqueue(plan(touched, ledger.asking(touched), ledger.stands), edition.seq());
  });
  return true;
}
