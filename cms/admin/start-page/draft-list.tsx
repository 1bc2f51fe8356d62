import { formatDay, dayOf } from '#contract/text/dates.ts';
import { sayMoment } from '#cms/admin/clock/say-moment.ts';
import { COLLECTION_OF, NAME_OF } from '#cms/publishing/kind-slugs.ts';
import type { DraftLine } from '#cms/start-page/newest-drafts.ts';
import { STAGE_LABELS } from '#cms/workflow/stages.ts';
import '../workflow/stage.css';

interface Props {
  title: string;
  empty: string;
  lines: readonly DraftLine[];
  today: string;
}

/** Documents with where they stand; each is a link to its form. */
export function DraftList({ title, empty, lines, today }: Props) {
  return (
    <section className="start-list">
      <h2>
        {title}
        {lines.length > 0 && <span className="start-list__count"> {lines.length}</span>}
      </h2>
      {lines.length === 0 ? (
        <p className="start-list__empty">{empty}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={`${line.kind} ${line.id}`}>
              <a href={`/admin/collections/${COLLECTION_OF[line.kind]}/${line.id}`}>
                {line.title || `Chưa có tít (${NAME_OF[line.kind]})`}
              </a>
              <p className="start-list__facts">
                <span className={`stage stage--${line.stage}`}>{STAGE_LABELS[line.stage]}</span>
                {line.priority === 'urgent' && <span className="start-list__urgent">Gấp</span>}
                <Due line={line} today={today} />
                <span>
                  {line.editor ?? 'Bàn biên tập'}, {sayMoment(line.updatedAt)}
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Due({ line, today }: { line: DraftLine; today: string }) {
  if (!line.dueOn || line.stage === 'published') return null;
  const day = dayOf(new Date(line.dueOn));
  return (
    <span className={day < today ? 'start-list__late' : undefined}>
      {day < today ? 'quá hạn' : 'hạn'} {formatDay(day)}
    </span>
  );
}
