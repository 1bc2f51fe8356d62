import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { createLocalReq, type Payload } from 'payload';
import { getSafeRedirect } from 'payload/shared';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { SIGN_IN_PAGES } from '#cms/sign-in/accounts/account-pages.ts';
import { ticketOf } from '#cms/sign-in/tickets.ts';

interface Props {
  payload: Payload;
  searchParams?: Record<string, string | string[] | undefined>;
}

/**
 * On the login page, where Payload leads whoever has typed a right password but is not in yet: on to
 * the second step.
 */
export async function ToSecondStep({ payload, searchParams }: Props) {
  const session = await sessionForReading(await createLocalReq({}, payload));
  const ticket = await ticketOf(session, { headers: await headers() });
  if (!ticket) return null;
  const page = ticket.purpose === 'code' ? SIGN_IN_PAGES.secondStep : SIGN_IN_PAGES.enrol;
  const target = getSafeRedirect({ fallbackTo: '/admin', redirectTo: searchParams?.['redirect'] ?? '' });
  redirect(`/admin${page}?redirect=${encodeURIComponent(target)}`);
}
