import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';

/** Where one embedded PostgreSQL lives, and the programs and account that run it. */
export interface Place {
  home: string;
  cluster: string;
  binaries: Binaries;
  account: Account | undefined;
}
