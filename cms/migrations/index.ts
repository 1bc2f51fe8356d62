import * as initial from './20261122_160000_initial.ts';
import * as published from './20261122_161000_published.ts';
import * as giving from './20261122_190000_giving.ts';
import * as ledgerWalls from './20261122_190100_ledger_walls.ts';
import * as statements from './20261122_190500_statements.ts';
import * as desk from './20261122_220000_desk.ts';

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261122_160000_initial' },
  { up: published.up, down: published.down, name: '20261122_161000_published' },
  { up: giving.up, down: giving.down, name: '20261122_190000_giving' },
  { up: ledgerWalls.up, down: ledgerWalls.down, name: '20261122_190100_ledger_walls' },
  { up: statements.up, down: statements.down, name: '20261122_190500_statements' },
  { up: desk.up, down: desk.down, name: '20261122_220000_desk' },
];
