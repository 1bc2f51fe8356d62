import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ImageProcessClient } from '#cms/media/image-process-client.ts';
import { variantNames } from '#cms/media/make-variants.ts';
import { variantFailure } from '#cms/media/variant-failures.ts';
import { VariantQueue } from '#cms/media/variant-queue.ts';
import { removeLeftovers } from '#cms/media/write-durably.ts';
import { mediaFolder, picture, store } from './sample-files.ts';

let folder: Awaited<ReturnType<typeof mediaFolder>>;
let queue: VariantQueue;

beforeEach(async () => {
  folder = await mediaFolder();
  queue = new VariantQueue({ mediaDir: folder.mediaDir, pauses: [10, 10], onFailure: () => undefined });
});
afterEach(async () => {
  queue.close();
  await queue.idle();
  await folder.remove();
});

const made = async () => (await readdir(join(folder.mediaDir, 'variants'))).sort();

test('a process killed in the middle of its job is replaced, and the job ends as if nothing had happened', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const large = sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#000', noise } });
  const media = await store(folder.mediaDir, await large.jpeg().toBuffer());
  queue.add(media);
  while (queue.pids.length === 0 || (await made().catch(() => [])).length === 0) await sleep(5);
  const [pid] = queue.pids;
  process.kill(pid!, 'SIGKILL');
  await queue.idle();
  await removeLeftovers(join(folder.mediaDir, 'variants'), 0);
  expect(await made()).toEqual(variantNames(media).sort());
  expect(await variantFailure(folder.mediaDir, media.hash)).toBeUndefined();
  expect(queue.pids).not.toContain(pid);
});

test('what cannot be made is given up after three attempts, recorded, and forgotten once it works', async () => {
  const bytes = await picture(500, 400).jpeg().toBuffer();
  const media = await store(folder.mediaDir, bytes);
  await rm(join(folder.mediaDir, 'originals', media.filename));
  queue.add(media);
  await queue.idle();
  expect(await variantFailure(folder.mediaDir, media.hash)).toMatchObject({
    attempts: 3,
    message: expect.stringContaining('ENOENT'),
  });
  await store(folder.mediaDir, bytes);
  queue.add(media);
  await queue.idle();
  expect(await variantFailure(folder.mediaDir, media.hash)).toBeUndefined();
});

test('a sweep makes what is missing, and only that', async () => {
  const first = await store(folder.mediaDir, await picture(500, 400).jpeg().toBuffer());
  const second = await store(folder.mediaDir, await picture(400, 500).jpeg().toBuffer());
  queue.add(first);
  await queue.idle();
  await rm(join(folder.mediaDir, 'variants', variantNames(first)[0]!));
  expect(await queue.sweepMissing([first, second])).toBe(2);
  await queue.idle();
  expect(await made()).toEqual([...variantNames(first), ...variantNames(second)].sort());
  expect(await queue.sweepMissing([first, second])).toBe(0);
});

test('a job that takes too long is killed, and the next one is done', async () => {
  const impatient = new ImageProcessClient(1);
  const bytes = await picture(500, 400).jpeg().toBuffer();
  await expect(impatient.run('inspectPicture', bytes)).rejects.toThrow('killed after 1 ms');
  impatient.close();
  const patient = new ImageProcessClient();
  expect(await patient.run('inspectPicture', bytes)).toMatchObject({ width: 500 });
  patient.close();
});

test.runIf(process.platform === 'linux')('the process knows no secret of its parent', async () => {
  process.env.PAYLOAD_SECRET = 'a secret of the test';
  const images = new ImageProcessClient();
  await images.run('inspectPicture', await picture(50, 40).jpeg().toBuffer());
  const environment = await readFile(`/proc/${images.pid}/environ`, 'utf8');
  images.close();
  delete process.env.PAYLOAD_SECRET;
  expect(environment).toContain('NODE_CHANNEL_FD');
  expect(environment).not.toContain('secret');
});
