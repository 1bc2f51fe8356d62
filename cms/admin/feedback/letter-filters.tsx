import type { BeforeListTableServerProps } from 'payload';
import { Link } from '@payloadcms/ui';
import { dayOf } from '#contract/text/dates.ts';
import { LETTER_LISTS, overdueLetters } from '#cms/feedback/letter-lists.ts';
import '../consent/consent.css';

const filters = (today: string) => [
  { label: 'Tất cả', href: LETTER_LISTS.all },
  { label: 'Cần làm', href: LETTER_LISTS.todo },
  { label: 'Quá hạn', href: overdueLetters(today) },
  { label: 'Nghi thư rác, chờ xem', href: LETTER_LISTS.held },
  { label: 'Đã trả lời', href: LETTER_LISTS.answered },
  { label: 'Thư rác', href: LETTER_LISTS.spam },
];

/** Letters by what is to be done with them. */
export function LetterFilters({ searchParams }: BeforeListTableServerProps & { searchParams?: object }) {
  const isFiltered = JSON.stringify(searchParams ?? {}).includes('where');
  return (
    <nav className="consent-filters" aria-label="Lọc thư góp ý" data-filtered={isFiltered}>
      {filters(dayOf(new Date())).map(({ label, href }) => (
        <Link key={label} href={href} prefetch={false}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
