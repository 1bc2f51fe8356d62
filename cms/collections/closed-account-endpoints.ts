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
 * Ways into an account that this desk does not have: the first administrator is made on the
 * command line, and without mail there is no forgotten-password link. Own endpoints come before
 * Payload's, so these never run. `/init` would tell a stranger that no account exists yet.
 */
export const closedAccountEndpoints: OwnEndpoint[] = [
  closed('post', '/first-register'),
  closed('post', '/forgot-password'),
  closed('post', '/reset-password'),
  closed('post', '/verify/:id'),
  closed('get', '/init'),
];
