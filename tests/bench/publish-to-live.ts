import { statSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { filesBelow } from '#site/publisher/release.ts';
import { freePort } from '#tests/support/free-port.ts';
import { percentile, type Figure } from './figures.ts';
import { articleRow, insert, type PortalOfSize } from './portal-of-size.ts';
import { startReady, stop } from './processes.ts';
import { until } from './until.ts';

const PUBLISHES = 120;
const NOT_COUNTED = 5;

/**
 * From the commit in PostgreSQL to the new bytes over HTTP, with the real publisher and the real web server
 * as processes of their own: the article's page, then the front page and the list of its month naming it.
 */
export async function publishToLive(portal: PortalOfSize): Promise<Figure[]> {
  const port = await freePort();
  const publisher = await startReady('site/publisher/main.ts', portal.env);
  const server = await startReady('site/server/serve.ts', { ...portal.env, PORT: String(port) });
  const agent = new Agent({ keepAlive: true });
  const page: number[] = [];
  const lists: number[] = [];
  for (let i = 0; i < PUBLISHES + NOT_COUNTED; i++) {
    const title = `Tin vừa đăng số ${i}`;
    const row = articleRow(portal.articles + i, portal.articles, portal.lastSeq + i + 1, {
      title,
      slug: `tin-vua-dang-so-${i}`,
      publishedAt: new Date(Date.UTC(2023, 6, 1, 1) + i * 60_000).toISOString(),
    });
    await insert(portal.client, [row]);
    const committed = performance.now();
    await until(agent, port, row.path!, title);
    const atPage = performance.now() - committed;
    await until(agent, port, '/', row.path!);
    await until(agent, port, '/tin-tuc/2023/07/', row.path!);
    const atLists = performance.now() - committed;
    if (i >= NOT_COUNTED) {
      page.push(atPage);
      lists.push(atLists);
    }
    await pause(40);
  }
  const pages = await pagesPerPublish(portal);
  const names = await filesOfOnePublish(portal, agent, port);
  agent.destroy();
  await stop(server);
  await stop(publisher);
  const name = `publish → live, ${portal.articles} articles`;
  return [
    { what: `${name}: page, p50`, value: percentile(page, 0.5), unit: 'ms' },
    { what: `${name}: page, p95`, value: percentile(page, 0.95), unit: 'ms' },
    { what: `${name}: page + lists, p50`, value: percentile(lists, 0.5), unit: 'ms' },
    { what: `${name}: page + lists, p95`, value: percentile(lists, 0.95), unit: 'ms', goal: '≤ 300' },
    { what: `${name}: files written, most`, value: pages, unit: 'pages', goal: '≤ 15' },
    { what: `${name}: files of one publish`, value: names.length, unit: 'files', goal: '≤ 15', names },
  ];
}

/** Which files of the shelf one more article writes; compressed siblings go with their file. */
async function filesOfOnePublish(portal: PortalOfSize, agent: Agent, port: number): Promise<string[]> {
  const i = PUBLISHES + NOT_COUNTED;
  const title = 'Tin để xem đăng thì ghi những tệp nào';
  const row = articleRow(portal.articles + i, portal.articles, portal.lastSeq + i + 1, {
    title,
    slug: 'tin-de-xem-tep',
    publishedAt: new Date(Date.UTC(2023, 6, 1, 1) + i * 60_000).toISOString(),
  });
  await pause(1_000);
  const before = Date.now();
  await insert(portal.client, [row]);
  await until(agent, port, '/tin-tuc/2023/07/', row.path!);
  await pause(1_000);
  const shelf = join(portal.shelfDir, 'current');
  return filesBelow(shelf)
    .filter((file) => !/\.(?:br|gz)$/u.test(file) && statSync(join(shelf, file)).mtimeMs >= before)
    .sort();
}

/** What the publisher itself reported to the desk. */
async function pagesPerPublish({ client, lastSeq }: PortalOfSize): Promise<number> {
  await pause(300);
  const result = await client.query<{ most: number }>(
    'select max(pages) as most from publication_reports where seq > $1',
    [lastSeq + NOT_COUNTED],
  );
  return result.rows[0]?.most ?? Number.NaN;
}
