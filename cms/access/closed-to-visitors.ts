import type { Endpoint, SanitizedConfig } from 'payload';
import { OPEN_SIGN_IN } from '#cms/sign-in/endpoints/sign-in-endpoints.ts';
import { isStaff } from './roles.ts';

/** What works without being logged in: signing in, and finding out that one is not. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  users: [...OPEN_SIGN_IN, 'get /me'],
};

/** What a signed link opens: the secret in it is asked for instead of an account. */
const OPEN_TO_LINKS = ['get /duyet/:token', 'post /duyet/:token'];

/** Collections that no client asks for: without routes there is nothing to guard. */
const WITHOUT_ROUTES = new Set(['payload-jobs', 'payload-kv', 'payload-migrations']);

const refuse: Endpoint['handler'] = (req) =>
  Response.json({ errors: [{ message: req.t('error:unauthorized') }] }, { status: 401 });

const guarded = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => (isStaff({ req }) ? endpoint.handler(req) : refuse(req)),
});

function guardedExcept(endpoints: Endpoint[], open: readonly string[] = []): Endpoint[] {
  return endpoints.map((endpoint) =>
    open.includes(`${endpoint.method} ${endpoint.path}`) ? endpoint : guarded(endpoint),
  );
}

/**
 * One door before all routes of the REST API: a visitor without an account does not get as far as
 * the access rules, in which most holes of the past years were. Routes about versions are taken
 * away where there are none; Payload answers them with a fault.
 */
export function closeToVisitors(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (WITHOUT_ROUTES.has(collection.slug)) collection.endpoints = false;
    if (!collection.endpoints) continue;
    const existing = collection.versions
      ? collection.endpoints
      : collection.endpoints.filter(({ path }) => !path.startsWith('/versions'));
    collection.endpoints = guardedExcept(existing, OPEN[collection.slug]);
  }
  for (const global of config.globals)
    if (global.endpoints) global.endpoints = guardedExcept(global.endpoints);
  config.endpoints = guardedExcept(config.endpoints, OPEN_TO_LINKS) as typeof config.endpoints;
  return config;
}
