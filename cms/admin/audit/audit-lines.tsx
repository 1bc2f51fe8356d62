import { formatClock, dayOf, formatDay, machineDate } from '#contract/text/dates.ts';
import { formatNumber } from '#contract/text/numbers.ts';
import { AUDIT_EVENT_LABELS } from '#cms/audit/events.ts';
import type { LogLine } from '#cms/audit/read-log.ts';
import { sayDetail } from '#cms/audit/say-detail.ts';
import { saySubject } from '#cms/audit/say-subject.ts';

/** Lines of the log, newest first; a table that a phone shows as cards. */
export function AuditLines({ lines }: { lines: readonly LogLine[] }) {
  if (lines.length === 0) return <p className="audit__none">Không có dòng nào như vậy.</p>;
  return (
    <table className="audit__lines">
      <thead>
        <tr>
          <th scope="col">Số</th>
          <th scope="col">Lúc</th>
          <th scope="col">Người</th>
          <th scope="col">Việc</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.seq} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line }: { line: LogLine }) {
  const detail = sayDetail(line);
  const event = AUDIT_EVENT_LABELS[line.event] ?? line.event;
  return (
    <tr>
      <td className="audit__number" title={`Dấu niêm ${line.hash}`}>
        {formatNumber(line.seq)}
      </td>
      <td className="audit__when">
        <time dateTime={machineDate(line.at)}>
          {formatDay(dayOf(line.at))} <span>{formatClock(line.at)}</span>
        </time>
      </td>
      <td className="audit__who">{line.actorName}</td>
      <td className="audit__what">
        <strong>{event}</strong> <span>{saySubject(line, event)}</span>
        {detail && <small>{detail}</small>}
      </td>
    </tr>
  );
}
