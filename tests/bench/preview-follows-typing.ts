import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { SEND_AFTER_MS } from '#cms/admin/preview/follow-typing.ts';
import type { PreviewAnswer } from '#cms/preview/preview-endpoints.ts';
import { syntheticArticle } from '#cms/seed/many/synthetic-article.ts';
import { sample } from '#cms/seed/sample/sample.ts';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import { PREVIEW_SUBJECT } from '#contract/preview.ts';
import { freePort } from '#tests/support/free-port.ts';
import { percentile, type Figure } from './figures.ts';
import { FIRST_ID, type PortalOfSize } from './portal-of-size.ts';
import { startReady, stop } from './processes.ts';

const KEYSTROKES = 120;
const NOT_COUNTED = 5;
const SECRET = 'only-for-the-benchmark-only-for-the-benchmark';

/** What the panel lets pass before it sends, what the desk takes, what the preview server takes. */
interface Times {
  page: number[];
  front: number[];
}

/**
 * From a keystroke in the form to the new page in the preview: the wait before the form is sent, the desk (Payload's
 * own REST API), the overlay, the page rendered with it. The publisher's edition has to be there.
 */
export async function previewFollowsTyping(portal: PortalOfSize): Promise<Figure[]> {
  const [deskPort, previewPort] = [await freePort(), await freePort()];
  const env = {
    ...portal.env,
    CMS_PORT: String(deskPort),
    PREVIEW_PORT: String(previewPort),
    PREVIEW_SECRET: SECRET,
    PAYLOAD_SECRET: SECRET,
    PAYLOAD_LOG_LEVEL: 'error',
    NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
  };
  await letDeskCount(portal);
  const started = performance.now();
  const preview = await startReady('site/preview/main.ts', env);
  const begun = (performance.now() - started) / 1000;
  const { child: desk, cookie, article } = await startDesk(env);
  const address = `http://localhost:${deskPort}/api/articles/${article}/preview`;
  const times = await type(address, cookie);
  await stop(desk);
  await stop(preview);
  const name = `keystroke → preview, ${portal.articles} articles`;
  return [
    {
      what: `previews begin from the publisher’s edition, ${portal.articles} articles`,
      value: begun,
      unit: 's',
    },
    { what: `${name}: the article, p50`, value: percentile(times.page, 0.5), unit: 'ms' },
    { what: `${name}: the article, p95`, value: percentile(times.page, 0.95), unit: 'ms', goal: '≤ 500' },
    { what: `${name}: the front page, p50`, value: percentile(times.front, 0.5), unit: 'ms' },
    { what: `${name}: the front page, p95`, value: percentile(times.front, 0.95), unit: 'ms', goal: '≤ 500' },
  ];
}

/** The rows of a portal of a size came with their own numbers: what the desk makes gets numbers beyond them. */
async function letDeskCount({ client, articles }: PortalOfSize): Promise<void> {
  await client.query(`select setval('published_seq', max(seq)) from published`);
  await client.query(`select setval('articles_id_seq', $1)`, [FIRST_ID + 2 * articles]);
}

async function type(address: string, cookie: string): Promise<Times> {
  const times: Times = { page: [], front: [] };
  const form = longForm();
  let session: string | undefined;
  for (let i = 0; i < KEYSTROKES + NOT_COUNTED; i++) {
    const title = `Gõ đến phím thứ ${i}`;
    for (const [page, kept] of [
      [PREVIEW_SUBJECT, times.page],
      ['/', times.front],
    ] as const) {
      const began = performance.now();
      const answer = await send(address, cookie, { data: { ...form, title }, session, turn: i });
      session = answer.session;
      const html = await (await fetch(answer.url + page)).text();
      if (!html.includes(title)) throw new Error(`the preview of ${page} does not show “${title}”`);
      if (i >= NOT_COUNTED) kept.push(SEND_AFTER_MS + performance.now() - began);
    }
  }
  return times;
}

async function send(address: string, cookie: string, body: object): Promise<PreviewAnswer> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { cookie, origin: new URL(address).origin, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as PreviewAnswer;
}

/** As long as a long article of the archive, and newer than all of them. */
function longForm(): Record<string, unknown> {
  const around = {
    topics: sample.topics.map(({ id }) => id),
    campaigns: [],
    units: sample.units.map(({ id }) => id),
    places: sample.places.map(({ id }) => id),
    media: sample.media.map(({ id }) => id),
  };
  const { body, topic, sapo } = syntheticArticle(7, 100, around);
  return {
    sapo,
    topic: Number(topic),
    body: fromBody([...body, ...body, ...body]),
    publishedAt: new Date().toISOString(),
  };
}

/** Its message tells more than that it is ready. */
function startDesk(
  env: Record<string, string>,
): Promise<{ child: ChildProcess; cookie: string; article: number }> {
  const child = spawn(process.execPath, ['tests/bench/desk-process.ts'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.on('message', (message: { type?: string; cookie: string; article: number }) => {
      if (message.type === 'ready') resolve({ child, ...message });
    });
    child.on('exit', (code) => reject(new Error(`the desk ended with ${code} before it was ready`)));
  });
}
