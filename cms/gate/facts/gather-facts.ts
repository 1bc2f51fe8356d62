import { sql } from '@payloadcms/db-postgres';
import { missingConsents } from '#cms/consent/missing-consents.ts';
import { env } from '#cms/env.ts';
import { day } from '#cms/publishing/faces/read.ts';
import { COLLECTION_OF } from '#cms/publishing/kind-slugs.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { hostAndAbove, hostOf, type HostState } from '../hosts/host-names.ts';
import type { Bearing, Reading } from '../reading/reading.ts';
import type { BearingFacts, Facts, FileFacts, PictureFacts } from './facts.ts';
import { papersAround } from './paper-facts.ts';

/** Reads what the rules have to know of a document's links, pictures and places. A question is only asked where there is something to ask about. */
export async function gatherFacts(session: SqlSession, reading: Reading): Promise<Facts> {
  const addresses = [...new Set(reading.links.flatMap(({ href }) => href ?? []))];
  return {
    ownHosts: ownHosts(),
    hosts: await hostsOf(session, addresses),
    pictures: await picturesOf(session, reading),
    files: await filesOf(session, reading),
    papers: reading.paper ? await papersAround(session, reading.paper) : [],
    bearings: new Map([
      ...(await bearingsOf(session, 'place', reading.bearings)),
      ...(await bearingsOf(session, 'unit', reading.bearings)),
    ]),
    broken: await brokenAmong(session, addresses),
  };
}

/** The hosts under which readers and editors reach the portal. */
export const ownHosts = (): Set<string> =>
  new Set([env.SITE_URL, env.CMS_URL].map((url) => new URL(url).hostname.replace(/^www\./u, '')));

/** What the list says of these addresses' hosts and of those above them. */
export async function hostsOf(
  session: SqlSession,
  addresses: readonly string[],
): Promise<Map<string, HostState>> {
  const names = [...new Set(addresses.flatMap((address) => hostAndAbove(hostOf(address) ?? '')))];
  if (names.length === 0) return new Map();
  const rows = await session.all<{ host: string; state: HostState }>(sql`
    select host, case when approved_at is null then 'proposed' else 'approved' end as state
    from link_hosts where host in (select jsonb_array_elements_text(${JSON.stringify(names)}::jsonb))`);
  return new Map(rows.map(({ host, state }) => [host, state]));
}

async function picturesOf(session: SqlSession, { pictures }: Reading): Promise<Map<string, PictureFacts>> {
  const ids = numbers(pictures.map(({ media }) => media));
  if (ids.length === 0) return new Map();
  const rows = await session.all<{ id: number; title: string; told: boolean }>(sql`
    select id, coalesce(nullif(label, ''), filename, '') as title, people is not null as told
    from media where id in (select value::integer from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`);
  const missing = new Map(
    (await missingConsents(session, ids)).map(({ media, message }) => [media, message]),
  );
  return new Map(
    rows.map(({ id, title, told }) => {
      const consentProblem = missing.get(id);
      return [String(id), { title, peopleTold: told, ...(consentProblem && { consentProblem }) }];
    }),
  );
}

async function filesOf(session: SqlSession, { files }: Reading): Promise<Map<string, FileFacts>> {
  const ids = numbers(files.map(({ media }) => media));
  if (ids.length === 0) return new Map();
  const rows = await session.all<{ id: number; title: string; text: string }>(sql`
    select id, coalesce(nullif(label, ''), filename, '') as title, coalesce(extracted_text, '') as text
    from media where id in (select value::integer from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`);
  return new Map(rows.map(({ id, title, text }) => [String(id), { title, text }]));
}

interface BearingRow {
  id: number;
  name: string;
  from: string | null;
  to: string | null;
  successor: string | null;
}

async function bearingsOf(
  session: SqlSession,
  kind: Bearing['kind'],
  bearings: readonly Bearing[],
): Promise<[string, BearingFacts][]> {
  const ids = numbers(bearings.filter((bearing) => bearing.kind === kind).map(({ id }) => id));
  if (ids.length === 0) return [];
  const table = sql.identifier(COLLECTION_OF[kind]);
  const rows = await session.all<BearingRow>(sql`
    select b.id, b.name, b.valid_from as from, b.valid_to as to, s.name as successor
    from ${table} b left join ${table} s on s.id = b.successor_id
    where b.id in (select value::integer from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`);
  return rows.map((row) => {
    const [validFrom, validTo] = [day(row.from), day(row.to)];
    const facts = {
      name: row.name,
      ...(validFrom && { validFrom }),
      ...(validTo && { validTo }),
      ...(row.successor && { successor: row.successor }),
    };
    return [`${kind}:${row.id}`, facts];
  });
}

async function brokenAmong(session: SqlSession, addresses: readonly string[]): Promise<Facts['broken']> {
  if (addresses.length === 0) return new Map();
  const rows = await session.all<{ url: string; problem: string; since: string }>(sql`
    select url, problem, first_failed_at as since from link_checks
    where broken_at is not null and url in (select jsonb_array_elements_text(${JSON.stringify(addresses)}::jsonb))`);
  return new Map(
    rows.map(({ url, problem, since }) => [url, { problem, since: new Date(since).toISOString() }]),
  );
}

/** What a form holds may be anything; ids of the store are whole numbers. */
const numbers = (ids: readonly string[]): number[] =>
  [...new Set(ids)].filter((id) => /^[1-9]\d{0,8}$/u.test(id)).map(Number);
