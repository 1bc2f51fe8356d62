import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import {
  syntheticPosting,
  syntheticPostings,
  type SyntheticLedger,
} from '#cms/seed/many/synthetic-posting.ts';
import { sample } from '#cms/seed/sample/sample.ts';
import type { PostingFace } from '#contract/faces/posting.ts';
import { ledgerPageOf, ledgerPagePath, ledgerPath, pathOf } from '#contract/paths.ts';
import { openReader } from '#site/edition/reader.ts';
import { anAccount, aProject } from '#tests/support/faces.ts';
import { freePort } from '#tests/support/free-port.ts';
import { liveRow } from '#tests/support/rows.ts';
import { percentile, type Figure } from './figures.ts';
import { insert, type PortalOfSize } from './portal-of-size.ts';
import { startReady, stop } from './processes.ts';
import { until } from './until.ts';

const GIFTS = 120;
const NOT_COUNTED = 5;
const ROWS_AT_ONCE = 2000;
const PROJECT = '900';

/** What givers type to find their own. */
const QUERIES = [
  'nguyen van an',
  '200.000',
  '15/03/2023',
  'tran thi',
  '500k',
  'công ty',
  'hoang 100.000',
  'k7q2m4',
];

/**
 * From the commit of one contribution to its public pages: the project's page, the front of its ledger and the
 * page of the ledger that holds it, in a ledger of this length; and what a giver waits for the search in it.
 */
export async function giftToLive(portal: PortalOfSize, postings: number): Promise<Figure[]> {
  const ledger: SyntheticLedger = {
    project: PROJECT,
    count: postings + GIFTS + NOT_COUNTED,
    firstId: 1_000_000,
  };
  const project = aProject(PROJECT, {
    title: 'Cầu qua suối, sổ dài',
    place: sample.places[0]!.id,
    unit: sample.units[0]!.id,
    goal: { full: 900_000_000_000 },
    acceptsUntil: '2099-12-31',
    milestones: [{ stage: 'appeal', doneOn: '2023-02-01' }],
  });
  const path = pathOf('project', project);
  let lastSeq = await newestSeq(portal);
  const row = (face: PostingFace) => liveRow('posting', face, ++lastSeq);
  await insert(portal.client, [
    liveRow('project', project, ++lastSeq),
    liveRow('account', anAccount('900', { project: PROJECT }), ++lastSeq),
  ]);
  let batch: PostingFace[] = [];
  for (const posting of syntheticPostings(ledger)) {
    if (posting.number > postings) break;
    batch.push(posting);
    if (batch.length < ROWS_AT_ONCE && posting.number < postings) continue;
    await insert(portal.client, batch.map(row));
    batch = [];
  }

  const port = await freePort();
  const publisher = await startReady('site/publisher/main.ts', portal.env);
  const server = await startReady('site/server/serve.ts', { ...portal.env, PORT: String(port) });
  const agent = new Agent({ keepAlive: true });
  const all: number[] = [];
  for (let i = 1; i <= GIFTS + NOT_COUNTED; i++) {
    const posting = syntheticPosting(postings + i, ledger);
    const anchor = `khoan-${posting.number}`;
    await insert(portal.client, [row(posting)]);
    const committed = performance.now();
    await until(agent, port, ledgerPagePath(path, ledgerPageOf(posting.number)), anchor);
    await until(agent, port, ledgerPath(path), anchor);
    await until(agent, port, path, anchor);
    if (i > NOT_COUNTED) all.push(performance.now() - committed);
    await pause(40);
  }
  await pause(300);
  const { rows } = await portal.client.query<{ most: number }>(
    'select max(pages) as most from publication_reports where kind = $1 and seq > $2',
    ['posting', lastSeq - GIFTS],
  );
  agent.destroy();
  await stop(server);
  await stop(publisher);
  const name = `one gift → live, ledger of ${postings}`;
  return [
    { what: `${name}: p50`, value: percentile(all, 0.5), unit: 'ms' },
    { what: `${name}: p95`, value: percentile(all, 0.95), unit: 'ms', goal: '≤ 300' },
    { what: `${name}: files written, most`, value: rows[0]?.most ?? Number.NaN, unit: 'pages', goal: '≤ 15' },
    ...searchLedger(portal, postings),
  ];
}

async function newestSeq({ client }: PortalOfSize): Promise<number> {
  const { rows } = await client.query<{ seq: string }>('select max(seq) as seq from published');
  return Number(rows[0]!.seq);
}

function searchLedger({ editionFile }: PortalOfSize, postings: number): Figure[] {
  const reader = openReader(editionFile);
  const times: number[] = [];
  for (let round = 0; round < 25; round++)
    for (const query of QUERIES) {
      const started = performance.now();
      reader.ledgerSearch({ query, page: 1 });
      times.push(performance.now() - started);
    }
  reader.close();
  return [
    {
      what: `search in a ledger of ${postings}: p95`,
      value: percentile(times, 0.95),
      unit: 'ms',
      goal: '≤ 20',
    },
  ];
}
