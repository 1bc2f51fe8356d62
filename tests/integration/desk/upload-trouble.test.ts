import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { clearFailure, recordFailure } from '#cms/media/variant-failures.ts';
import { openDesk, type Desk, type Sender } from '#tests/support/desk.ts';

let desk: Desk;
let media: { id: number; hash: string };

const FULL = { at: new Date().toISOString(), attempts: 3, message: 'ENOSPC: no space left on device' };

beforeAll(async () => {
  desk = await openDesk();
  const bytes = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#6a8' } })
    .jpeg()
    .toBuffer();
  const { body } = await upload('contributor', bytes);
  media = body.doc;
});

afterAll(() => desk?.close());

function upload(sender: Sender, bytes: Buffer) {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], 'Chợ phiên.jpg', { type: 'image/jpeg' }));
  form.set('_payload', JSON.stringify({ alt: 'Bãi xe chợ phiên' }));
  return desk.rest(sender, 'POST', '/media', form);
}

const troubleAt = async (sender: Sender) => desk.rest(sender, 'GET', `/media/${media.id}/trouble`);
const troubles = async (sender: Sender) =>
  (await desk.rest(sender, 'GET', '/publishing/troubles')).body.troubles;

describe('an upload whose sizes could not be made', () => {
  test('says so, at the picture and above all views of who may mend it, until it is mended', async () => {
    expect((await troubleAt('contributor')).body).toEqual({ trouble: null });
    await recordFailure(desk.mediaDir, media.hash, FULL);
    expect((await troubleAt('contributor')).body.trouble).toMatch(/sau 3 lần thử.*Ổ đĩa của máy chủ đã đầy/u);
    for (const sender of ['editor', 'contributor'] as const)
      expect(await troubles(sender)).toMatchObject([
        { type: 'upload', kind: 'media', id: String(media.id), title: 'Bãi xe chợ phiên', job: null },
      ]);
    expect(await troubles('other')).toEqual([]);
    await clearFailure(desk.mediaDir, media.hash);
    expect((await troubleAt('editor')).body).toEqual({ trouble: null });
    expect(await troubles('editor')).toEqual([]);
  });

  test('is told to nobody outside the desk', async () => {
    expect((await troubleAt('nobody')).status).toBe(401);
  });

  test('troubles nobody once it is in the bin', async () => {
    await recordFailure(desk.mediaDir, media.hash, FULL);
    const deletedAt = new Date().toISOString();
    const binned = await desk.rest('approver', 'PATCH', `/media/${media.id}`, { deletedAt });
    expect(binned.status, JSON.stringify(binned.body)).toBe(200);
    expect(await troubles('editor')).toEqual([]);
  });
});

test('a refused upload is a warning in the log, no error', async () => {
  const error = vi.spyOn(desk.payload.logger, 'error');
  const warn = vi.spyOn(desk.payload.logger, 'warn');
  const { status } = await upload('editor', Buffer.from('no picture'));
  expect(status).toBe(400);
  expect(error).not.toHaveBeenCalled();
  expect(warn).toHaveBeenCalledOnce();
});
