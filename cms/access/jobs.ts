import type { JobsConfig } from 'payload';
import { nobody } from './roles.ts';

/** Jobs run in our own process through the Local API; nobody starts or stops one over HTTP. */
export const jobsAccess = { run: nobody, queue: nobody, cancel: nobody } satisfies JobsConfig['access'];
