import type { Env } from '../processes/env.ts';

/** The environment of PostgreSQL's programs: nothing of ours (secrets, PG* variables) reaches them. */
export const BARE_ENVIRONMENT: Env = {
  PATH: process.env.PATH,
  SystemRoot: process.env.SystemRoot,
  LC_ALL: 'C',
};
