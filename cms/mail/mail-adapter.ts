import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import { createTransport } from 'nodemailer';
import type { EmailAdapter } from 'payload';
import type { DeskEnv } from '#cms/env.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** A server that answers slowly holds up one mail, not the worker. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * Mail by SMTP_URL. Off this machine only encrypted: passwords and links to reset one travel in it.
 * Nothing in a message is ever read from a file or an address.
 */
export function mailAdapter({ SMTP_URL, MAIL_FROM }: Pick<DeskEnv, 'SMTP_URL' | 'MAIL_FROM'>) {
  if (!SMTP_URL) return withoutServer(MAIL_FROM);
  const requireTLS = !LOOPBACK.has(new URL(SMTP_URL).hostname);
  const transport = createTransport({
    url: SMTP_URL,
    requireTLS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...TIMEOUTS,
  });
  return nodemailerAdapter({
    defaultFromAddress: MAIL_FROM.address,
    defaultFromName: MAIL_FROM.name,
    transport,
    // A mail server that is down at start must not hold up the desk; the worker tries again.
    skipVerify: true,
  });
}

/** Mails stay in the outbox until there is a server. */
function withoutServer(from: DeskEnv['MAIL_FROM']): EmailAdapter<never> {
  return () => ({
    name: 'no-server',
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    sendEmail: () =>
      Promise.reject(new Error('SMTP_URL is not set, nothing was sent: name a mail server in .env.')),
  });
}
