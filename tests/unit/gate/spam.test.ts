import { describe, expect, test, vi } from 'vitest';
import { syntheticArticle } from '#cms/seed/many/synthetic-article.ts';
import { sample } from '#cms/seed/sample/sample.ts';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import { hostProblem } from '#cms/gate/hosts/host-problem.ts';
import { hostOf } from '#cms/gate/hosts/host-names.ts';
import { plainText } from '#contract/body.ts';
import { article, blockingOf, para } from './reading-of.ts';
import { spamSamples, type Spam } from './spam-corpus.ts';

vi.setConfig({ testTimeout: 60_000 });

const SAMPLES = spamSamples(1500);

/** Blocks wherever spam does harm: as a title, as a link. The link's host is approved, so that only the spam is judged, but for hosts. */
function isHeld({ kind, text }: Spam): boolean {
  const doc =
    kind === 'title'
      ? article([], { title: text })
      : article([para(kind === 'words' ? `[${text}](https://la.example/)` : `[xem tại đây](${text})`)]);
  return blockingOf('article', doc).some(({ rule }) => rule.includes('gambling'));
}

describe('spam', () => {
  test('of 1,500 made-up samples at least 99 % are held', () => {
    const missed = SAMPLES.filter((spam) => !isHeld(spam));
    expect(missed.length / SAMPLES.length, JSON.stringify(missed.slice(0, 20), null, 1)).toBeLessThanOrEqual(
      0.01,
    );
  });

  test('a gambler’s host cannot be proposed', () => {
    const hosts = SAMPLES.filter(({ kind }) => kind === 'host').map(({ text }) => hostOf(text)!);
    const allowed = hosts.filter((host) => hostProblem(host, new Set()) === undefined);
    expect(allowed.length / hosts.length, allowed.slice(0, 10).join(' ')).toBeLessThanOrEqual(0.01);
  });

  test('in a text only warns', () => {
    for (const { text } of SAMPLES.filter(({ kind }) => kind === 'title'))
      expect(blockingOf('article', article([para(text)]))).toEqual([]);
  });
});

describe('clean texts', () => {
  const around = { topics: ['1'], campaigns: ['1'], units: ['1'], places: ['1'], media: ['1', '2'] };
  const made = Array.from({ length: 1000 }, (_, i) => syntheticArticle(i, 1000, around));
  const all = [...made, ...sample.articles];

  test('of 1,000 generated and all sample articles at most 1 % are held', () => {
    const held = all.filter((face) => {
      const doc = { ...face, body: fromBody(face.body) };
      return blockingOf('article', doc).some(({ rule }) => rule !== 'link-host');
    });
    expect(held.map(({ title }) => title).slice(0, 5)).toEqual([]);
    expect(held.length / all.length).toBeLessThanOrEqual(0.01);
  });

  test('made into titles, sentence by sentence, they hold no gambling', () => {
    const sentences = [...new Set(all.flatMap(({ body }) => plainText(body).split(/(?<=[.!?])\s/u)))].slice(
      0,
      4000,
    );
    expect(sentences.length).toBeGreaterThan(1000);
    const held = sentences.filter((title) => isHeld({ kind: 'title', text: title }));
    expect(held).toEqual([]);
  });

  test.each([
    ['bàn giao nhà cải tạo'],
    ['4 ca do bác sĩ Lan phụ trách'],
    ['đề tài cấp tỉnh: nuôi cá độ sâu 3 m'],
    ['Khóa K68, lớp 12A8'],
    ['Tích điểm đổi rác lấy quà'],
    ['Soi gương cầu lồi ở ngã ba'],
    ['Câu lạc bộ YouthClub 2026'],
    ['Kỷ niệm 88 năm, đại biểu lớp SV79'],
    ['Alphabet và Windows trong trường học'],
    ['Nổ máy xe, đội mũ bảo hiểm'],
    ['Một số đề xuất của chi đoàn'],
  ])('“%s” is no gambling', (title) => {
    expect(isHeld({ kind: 'title', text: title })).toBe(false);
  });
});
