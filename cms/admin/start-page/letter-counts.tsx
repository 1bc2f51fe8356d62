import { WARNED_BEFORE } from '#cms/feedback/letter-days.ts';
import { expiringLetters, LETTER_LISTS, overdueLetters } from '#cms/feedback/letter-lists.ts';
import type { LettersWaiting } from '#cms/start-page/letters-waiting.ts';

/** Letters of readers that wait, each count leading to its list; nothing where none does. */
export function LetterCounts(letters: LettersWaiting & { today: string }) {
  const { fresh, held, handling, overdue, expiring, today } = letters;
  const lines = [
    { count: overdue, text: 'thư quá hạn trả lời', href: overdueLetters(today), isLate: true },
    {
      count: expiring,
      text: `thư chưa trả lời sẽ tự xóa trong ${WARNED_BEFORE} ngày tới`,
      href: expiringLetters(today),
      isLate: true,
    },
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
        {lines.map(({ count, text, href, isLate }) => (
          <li key={href}>
            <a className={isLate ? 'start-list__late' : undefined} href={href}>
              {count} {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
