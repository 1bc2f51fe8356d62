import jsqr from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { memoCode } from '#contract/giving/memo-code.ts';
import { CODE_WIDTH, giftPayload, givingAccount, givingView, withheldText } from '#site/model/giving.ts';
import { qrDrawing } from '#site/model/qr-drawing.ts';
import { qrPng, qrSvg } from '#site/pages/_respond/qr.ts';
import { anAccount, aProject } from '#tests/support/faces.ts';

const project = aProject('7', { acceptsUntil: '2026-11-30' });
const account = anAccount('1');

/** What a banking app reads from a picture. */
async function read(picture: Uint8Array, width?: number): Promise<string | undefined> {
  const image = sharp(picture).resize(width).ensureAlpha();
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

describe('the code', () => {
  const payload = giftPayload(project, account, 200_000);

  test('as a PNG is read back, at least 600 pixels wide, with white around it', async () => {
    const png = await bytesOf(qrPng(payload, CODE_WIDTH));
    expect(await read(png)).toBe(payload);
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(info.width).toBeGreaterThanOrEqual(600);
    const isDark = (at: number) => data[at * 3] === 0;
    const first = Array.from({ length: info.width * info.height }, (_, at) => at).find(isDark)!;
    const [row, column] = [Math.floor(first / info.width), first % info.width];
    // The first dark line is the edge of the finder pattern, seven modules long (ISO/IEC 18004).
    let line = 0;
    while (isDark(first + line)) line++;
    const module = line / 7;
    expect(info.width % module).toBe(0);
    expect([row, column]).toEqual([4 * module, 4 * module]);
  });

  test('as an SVG is read back', async () => {
    expect(await read(await bytesOf(await qrSvg(payload)), 600)).toBe(payload);
  });

  test('carries the memo by which the gift finds its project, and the amount where one was chosen', () => {
    expect(payload).toContain(memoCode('7'));
    expect(payload).toContain('5406200000');
    expect(giftPayload(project, account)).not.toContain('5406');
  });

  test('comes out byte for byte the same each time', async () => {
    const [one, two] = [qrPng(payload, CODE_WIDTH), qrPng(payload, CODE_WIDTH)];
    expect(await bytesOf(one)).toEqual(await bytesOf(two));
  });
});

test('an address as a drawing is read back', async () => {
  const { size, path } = qrDrawing('https://cong.example/cong-trinh/cau-7/');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
  expect(await read(Buffer.from(svg), 600)).toBe('https://cong.example/cong-trinh/cau-7/');
});

test('everything that a banking app asks for stands in plain text', () => {
  const view = givingView(project, account);
  expect(view).toMatchObject({
    bank: account.bank.name,
    number: account.number,
    holder: account.holder,
    memo: memoCode('7'),
    until: 'Nhận đến hết ngày 30/11/2026.',
  });
  expect(view.presets.map(({ label, png }) => [label, png])).toContainEqual([
    '200.000\u00a0đồng',
    '/cong-trinh/cau-dan-sinh-7-7/ma-qr-200000.png',
  ]);
});

test('without an open call there is no account, and a sentence says not to send money', () => {
  expect(givingAccount([account], { giving: 'open' })).toBe(account);
  for (const giving of ['planned', 'past', 'ended', 'changing', 'unverified'] as const) {
    expect(givingAccount([account], { giving })).toBeUndefined();
    expect(withheldText(giving, '2026-11-30')).toMatch(/Xin (?:tạm )?(?:chưa|không) chuyển/u);
  }
  expect(withheldText('open')).toBeUndefined();
});
