import type { BeforeListTableServerProps } from 'payload';
import { Link } from '@payloadcms/ui';
import type { LetterState } from '#contract/feedback/letter.ts';
import '../consent/consent.css';

const LIST = '/admin/collections/letters';

const inState = (...states: LetterState[]) =>
  `${LIST}?${states.map((state, i) => `where[or][${i}][and][0][status][equals]=${state}`).join('&')}`;

const FILTERS = [
  { label: 'Tất cả', href: LIST },
  { label: 'Cần làm', href: inState('new', 'handling') },
  { label: 'Nghi thư rác, chờ xem', href: inState('held') },
  { label: 'Đã trả lời', href: inState('answered') },
  { label: 'Thư rác', href: inState('spam') },
];

/** Letters by what is to be done with them. */
export function LetterFilters({ searchParams }: BeforeListTableServerProps & { searchParams?: object }) {
  const isFiltered = JSON.stringify(searchParams ?? {}).includes('where');
  return (
    <nav className="consent-filters" aria-label="Lọc thư góp ý" data-filtered={isFiltered}>
      {FILTERS.map(({ label, href }) => (
        <Link key={label} href={href} prefetch={false}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
