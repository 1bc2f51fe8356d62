import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CardOf } from '#contract/faces/face.ts';
import { LISTS, postingSort } from '#site/content/lists.ts';
import { LEDGER_CSV_HEAD, ledgerCsvLines, purposesOf } from '#site/model/ledger-csv.ts';

/** So many postings are read in one go: some 10 ms in which nobody else is answered. */
const AT_ONCE = 500;

/** A ledger as CSV, part by part, so that a hundred thousand postings keep no other reader waiting. */
export function askLedgerCsv(
  content: App.Locals['content'],
  project: CardOf<'project'>,
): ReadableStream<Uint8Array> {
  const list = LISTS.postingsOfProject(project.id);
  const purposes = purposesOf(project);
  const last = content.newest(list, 1)[0]?.number ?? 0;
  const encoder = new TextEncoder();
  let next = 1;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(LEDGER_CSV_HEAD)),
    async pull(controller) {
      if (next > last) return controller.close();
      await nextTurn();
      const end = Math.min(next + AT_ONCE, last + 1);
      const postings = content.span(list, postingSort(next), postingSort(end));
      next = end;
      controller.enqueue(encoder.encode(ledgerCsvLines(postings, purposes)));
    },
  });
}
