import { formatClock, formatDay, formatLongDay } from '#contract/text/dates.ts';
import { COLLECTION_OF, NAME_OF, type CollectionKind } from '#cms/publishing/kind-slugs.ts';
import type { CalendarEntry, EntryType } from '#cms/start-page/calendar.ts';

const SAYS: Record<EntryType, string> = {
  publish: 'Lên trang',
  unpublish: 'Gỡ',
  due: 'Hạn xong',
  review: 'Xem lại',
  report: 'Hạn báo cáo',
};

/** More than this would push everything else off the page. */
const SHOWN_LATE = 3;

/** What goes out and falls due in the coming days; what is late stands first. */
export function CalendarList({ entries, today }: { entries: readonly CalendarEntry[]; today: string }) {
  const late = entries.filter(({ day }) => day < today);
  const days = Map.groupBy(
    entries.filter(({ day }) => day >= today),
    ({ day }) => day,
  );
  return (
    <section className="start-list">
      <h2>Lịch hai tuần tới</h2>
      {entries.length === 0 && <p className="start-list__empty">Chưa có bài hẹn giờ, hạn hay báo cáo nào.</p>}
      {late.length > 0 && <Day title="Đã quá hạn" entries={late.slice(0, SHOWN_LATE)} isLate />}
      {late.length > SHOWN_LATE && (
        <details>
          <summary>{late.length - SHOWN_LATE} việc quá hạn khác</summary>
          <Entries entries={late.slice(SHOWN_LATE)} isLate />
        </details>
      )}
      {[...days].map(([day, onDay]) => (
        <Day
          key={day}
          title={day === today ? `Hôm nay, ${formatDay(day)}` : formatLongDay(day)}
          entries={onDay}
        />
      ))}
    </section>
  );
}

interface DayProps {
  title: string;
  entries: readonly CalendarEntry[];
  isLate?: boolean;
}

function Day({ title, entries, isLate = false }: DayProps) {
  return (
    <>
      <h3 className={isLate ? 'start-list__late' : undefined}>{title}</h3>
      <Entries entries={entries} isLate={isLate} />
    </>
  );
}

function Entries({ entries, isLate }: { entries: readonly CalendarEntry[]; isLate: boolean }) {
  return (
    <ul>
      {entries.map((entry) => (
        <li key={`${entry.type} ${entry.kind} ${entry.id} ${entry.at ?? entry.day}`}>
          <p className="start-list__facts">
            {SAYS[entry.type]}
            {entry.at && ` lúc ${formatClock(entry.at)}`}
            {isLate && ` ${formatDay(entry.day)}`}
          </p>
          <a href={`/admin/collections/${COLLECTION_OF[entry.kind as CollectionKind]}/${entry.id}`}>
            {entry.title || `Chưa có tít (${NAME_OF[entry.kind]})`}
          </a>
          {entry.rule && <p className="start-list__facts">{entry.rule}</p>}
        </li>
      ))}
    </ul>
  );
}
