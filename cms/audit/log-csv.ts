import { csvFile } from '#contract/text/csv.ts';
import { localStamp } from '#contract/text/dates.ts';
import { AUDIT_EVENT_LABELS } from './events.ts';
import type { LogLine } from './read-log.ts';
import { sayDetail } from './say-detail.ts';

const HEAD = ['Số', 'Lúc', 'Việc', 'Người', 'Loại', 'Mã', 'Tên', 'Chi tiết', 'Dấu niêm'];

/** Lines of the log as a table for people; the seals let anybody compare it with the log itself. */
export const logCsv = (lines: readonly LogLine[]): string =>
  csvFile([
    HEAD,
    ...lines.map((line) => [
      line.seq,
      localStamp(line.at),
      AUDIT_EVENT_LABELS[line.event] ?? line.event,
      line.actorName,
      line.subjectKind,
      line.subjectId,
      line.subjectTitle,
      sayDetail(line),
      line.hash,
    ]),
  ]);
