import type { Endpoint } from 'payload';
import { statusEndpoint } from './status/status-endpoint.ts';
import { troublesEndpoints } from './status/troubles-endpoints.ts';

/** What the desk answers about publishing, for `endpoints` of the configuration. */
export const publishingEndpoints: Endpoint[] = [statusEndpoint, ...troublesEndpoints];
