'use client';

import { machineDate } from '#contract/text/dates.ts';
import { sayMoment } from '#cms/admin/clock/say-moment.ts';
import type { HistoryEntry } from '#cms/editing/history/history.ts';
import { sayEntry } from '#cms/editing/history/say-entry.ts';
import { sayTime } from '#cms/editing/save-state.ts';

interface Props {
  entries: readonly HistoryEntry[];
  chosen: number | undefined;
  onChoose: (version: number) => void;
}

/** What happened, the newest first; a kept version can be opened. */
export function HistoryList({ entries, chosen, onChoose }: Props) {
  const now = new Date().toISOString();
  return (
    <ol className="history__list" aria-label="Lịch sử, mới nhất trước">
      {entries.map((entry) => (
        <li key={`${entry.type}-${entry.id}`} data-type={entry.type}>
          {entry.type === 'version' ? (
            <button
              type="button"
              aria-current={entry.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(entry.id)}
            >
              <strong>{sayEntry(entry)}</strong>
              <span>
                <Moment at={entry.at} now={now} />
                {entry.isNewest && ' · bản mới nhất'}
              </span>
            </button>
          ) : (
            <p>
              <strong>{sayEntry(entry)}</strong>
              <span>
                <Moment at={entry.at} now={now} />
              </span>
              {entry.note && <q>{entry.note}</q>}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Short to read, with the day and the year for whoever points at it. */
function Moment({ at, now }: { at: string; now: string }) {
  return (
    <time dateTime={machineDate(at)} title={sayMoment(at)}>
      {sayTime(at, now)}
    </time>
  );
}
