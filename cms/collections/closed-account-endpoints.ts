import type { Endpoint } from 'payload';

type OwnEndpoint = Omit<Endpoint, 'root'>;

const refused: Endpoint['handler'] = (req) =>
  Response.json({ errors: [{ message: req.t('error:notAllowedToPerformAction') }] }, { status: 403 });

const closed = (method: Endpoint['method'], path: string): OwnEndpoint => ({
  method,
  path,
  handler: refused,
});

/**
 * Payload's ways into an account that this desk does not have: the first administrator is made on the
 * command line, a forgotten password goes by our own link (cms/sign-in), since Payload's stores its
 * token in plain text and signs in whoever holds it. Own endpoints come before Payload's, so these
 * never run. `/init` would tell a stranger that no account exists yet; there is no lock to `/unlock`.
 */
export const closedAccountEndpoints: OwnEndpoint[] = [
  closed('post', '/first-register'),
  closed('post', '/forgot-password'),
  closed('post', '/reset-password'),
  closed('post', '/verify/:id'),
  closed('post', '/unlock'),
  closed('get', '/init'),
];
