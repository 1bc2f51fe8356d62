'use client';

import { useAuth } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { seesBooks } from '#cms/access/roles.ts';
import './waiting-books.css';

const OPEN_POSTINGS = 'where[and][0][confirmedAt][exists]=false&where[and][1][discardedAt][exists]=false';
const OPEN_ACCOUNTS = 'where[state][equals]=proposed';
/** Payload's filter for what is empty fails while the list loads; descending, what has no hour comes first. */
const OPEN_FIRST = 'sort=-confirmedAt';

/** On the dashboard: entries and accounts that wait for a second person. */
export function WaitingBooks() {
  const { user } = useAuth();
  const isAsked = seesBooks({ req: { user: user as never } });
  const [waiting, setWaiting] = useState({ postings: 0, accounts: 0 });
  useEffect(() => {
    if (!isAsked) return;
    const stop = new AbortController();
    void countWaiting(stop.signal).then((found) => !stop.signal.aborted && setWaiting(found));
    return () => stop.abort();
  }, [isAsked]);
  if (waiting.postings + waiting.accounts === 0) return null;
  return (
    <section className="waiting-books" aria-label="Chờ người thứ hai">
      {waiting.accounts > 0 && (
        <a href={`/admin/collections/accounts?${OPEN_ACCOUNTS.replace('where', 'where[or][0][and][0]')}`}>
          {waiting.accounts} tài khoản tiếp nhận chờ xác minh
        </a>
      )}
      {waiting.postings > 0 && (
        <a href={`/admin/collections/postings?${OPEN_FIRST}`}>
          {waiting.postings} khoản thu chi chờ xác nhận
        </a>
      )}
    </section>
  );
}

async function countWaiting(signal: AbortSignal) {
  const [postings, accounts] = await Promise.all([
    count('postings', OPEN_POSTINGS, signal),
    count('accounts', OPEN_ACCOUNTS, signal),
  ]);
  return { postings, accounts };
}

/** None while the desk does not answer. */
async function count(collection: string, query: string, signal: AbortSignal): Promise<number> {
  const path = `/${collection}/count?${query}`;
  const answer = await askDesk<{ totalDocs: number }>('GET', path, undefined, { signal });
  return answer.ok ? answer.body.totalDocs : 0;
}
