import type { PayloadRequest, ServerProps } from 'payload';
import { ROLE_LABELS } from '#cms/access/roles.ts';
import { startPage } from '#cms/start-page/start-page.ts';
import { CalendarList } from './calendar-list.tsx';
import { DraftList } from './draft-list.tsx';
import { EmergencyList } from './emergency-list.tsx';
import { LetterCounts } from './letter-counts.tsx';
import { FailedMailList } from './failed-mail-list.tsx';
import { SecondLookList } from './second-look-list.tsx';
import { tasksOf } from './tasks.ts';
import './start-page.css';

type Props = Pick<ServerProps, 'payload' | 'user'> & { siteUrl: string };

/** The top of the dashboard: who is at the desk, what waits for them, what goes out. One click to each. */
export async function StartPage({ payload, user, siteUrl }: Props) {
  const page = await startPage({ payload, user, context: {} } as PayloadRequest);
  const { role, emergencies, looks, waiting, written, calendar, today } = page;
  const writes = role !== 'treasurer' && role !== 'auditor';
  return (
    <div className="start-page">
      <div className="start-page__head">
        <div>
          <h1>Chào {String(user?.['name'] ?? 'bạn')}</h1>
          {role && <p>{ROLE_LABELS[role]}</p>}
        </div>
        <nav aria-label="Việc thường làm">
          {tasksOf(role).map(({ label, href }) => (
            <a key={href} href={href}>
              {label}
            </a>
          ))}
          <a href={siteUrl} target="_blank" rel="noopener">
            Xem cổng
          </a>
        </nav>
      </div>
      <EmergencyList emergencies={emergencies} />
      {writes && (
        <div className="start-page__columns">
          <DraftList
            title="Đang chờ bạn"
            empty="Không có việc gì chờ bạn. Chúc một ngày tốt lành."
            lines={waiting}
            today={today}
          />
          <SecondLookList looks={looks} />
          <LetterCounts {...page.letters} today={today} />
          <FailedMailList {...page.failedMails} />
          <CalendarList entries={calendar} today={today} />
          <DraftList title="Bài của bạn" empty="Bạn chưa viết bài nào." lines={written} today={today} />
        </div>
      )}
    </div>
  );
}
