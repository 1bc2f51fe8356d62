import { LETTER_LISTS } from '#cms/feedback/letter-lists.ts';
import type { LettersWaiting } from '#cms/start-page/letters-waiting.ts';

/** Letters of readers that wait, each count leading to its list; nothing where none does. */
export function LetterCounts({ fresh, held, handling }: LettersWaiting) {
  const lines = [
    { count: fresh, text: 'thư mới, chưa ai nhận', href: LETTER_LISTS.fresh },
    { count: handling, text: 'thư đang xử lý', href: LETTER_LISTS.handling },
    { count: held, text: 'thư nghi là rác, chờ xem', href: LETTER_LISTS.held },
  ].filter(({ count }) => count > 0);
  if (lines.length === 0) return null;
  return (
    <section className="start-list">
      <h2>
        Thư góp ý<span className="start-list__count"> {fresh + held + handling}</span>
      </h2>
      <ul>
        {lines.map(({ count, text, href }) => (
          <li key={href}>
            <a href={href}>
              {count} {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
