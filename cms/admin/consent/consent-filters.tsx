import type { BeforeListTableServerProps } from 'payload';
import { Link } from '@payloadcms/ui';
import './consent.css';

const SOON_DAYS = 30;
const DAY_MS = 86_400_000;
const LIST = '/admin/collections/consents';

const moment = (ms: number) => encodeURIComponent(new Date(ms).toISOString());
const and = (...conditions: string[]) =>
  `${LIST}?${conditions.map((condition, i) => `where[or][0][and][${i}]${condition}`).join('&')}`;

/** The questions that the register is asked most, each one press away. */
export function ConsentFilters({ searchParams }: BeforeListTableServerProps & { searchParams?: object }) {
  const now = Date.now();
  const standing = '[withdrawnAt][exists]=false';
  const filters = [
    { label: 'Tất cả', href: LIST },
    {
      label: `Hết hạn trong ${SOON_DAYS} ngày`,
      href: and(
        standing,
        `[expiresOn][greater_than_equal]=${moment(now - DAY_MS)}`,
        `[expiresOn][less_than]=${moment(now + SOON_DAYS * DAY_MS)}`,
      ),
    },
    { label: 'Đã hết hạn', href: and(standing, `[expiresOn][less_than]=${moment(now - DAY_MS)}`) },
    { label: 'Đã rút lại', href: and('[withdrawnAt][exists]=true') },
    { label: 'Trẻ em', href: and('[isChild][equals]=true') },
    { label: 'Chưa có bản chụp phiếu ký', href: and(standing, '[paper][exists]=false') },
  ];
  const isFiltered = JSON.stringify(searchParams ?? {}).includes('where');
  return (
    <nav className="consent-filters" aria-label="Lọc phiếu đồng ý" data-filtered={isFiltered}>
      {filters.map(({ label, href }) => (
        <Link key={label} href={href} prefetch={false}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
