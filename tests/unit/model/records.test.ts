import { expect, test } from 'vitest';
import { projectFeed } from '#site/model/project-feed.ts';
import { accountLines, figureChangeViews, updateViews } from '#site/model/records.ts';
import { aFigureChange, anAccount, anUpdate, aProject, aUnit } from '#tests/support/faces.ts';

const NONE = { pictures: new Map(), files: new Map(), links: new Map() };

test('an update says when, by which unit, and what kind of report it is', () => {
  const [note, report] = updateViews(
    [anUpdate('1'), anUpdate('2', { type: 'progress', author: 'Hà Linh' })],
    new Map([['1', aUnit('1', 'Đoàn xã Nghiên Loan')]]),
    NONE,
  );
  expect(note).toMatchObject({ anchor: 'nhat-ky-1', label: undefined, at: { text: '05/03/2023' } });
  expect(report).toMatchObject({
    label: 'Báo cáo tiến độ',
    author: 'Hà Linh',
    unit: { label: 'Đoàn xã Nghiên Loan' },
  });
});

test('an account that was closed stays on record, one that is merely proposed shows no number', () => {
  const lines = accountLines([
    { ...anAccount('1'), state: 'closed', closedOn: '2023-04-01', reason: 'Ngân hàng đổi chi nhánh.' },
    anAccount('2'),
    { id: '3', project: '1', state: 'proposed', proposedOn: '2023-05-02' },
  ]);
  expect(lines[0]).toContain('ngừng sử dụng từ ngày 01/04/2023. Lý do: Ngân hàng đổi chi nhánh.');
  expect(lines[1]).toContain('đang sử dụng');
  expect(lines[2]).toContain('02/05/2023');
  expect(lines[2]).not.toMatch(/MINHHOA/u);
});

test('a figure that came or went is told as such', () =>
  expect(
    figureChangeViews([
      aFigureChange('1', { before: undefined }),
      aFigureChange('2', { after: undefined }),
    ]).map(({ before, after }) => [before, after]),
  ).toEqual([
    ['chưa có', '90.000.000 đồng'],
    ['80.000.000 đồng', 'bỏ'],
  ]));

test('the feed of a project leads to each update at its place on the page', () => {
  const feed = projectFeed({
    project: aProject('1'),
    updates: [anUpdate('5')],
    site: { shortName: 'Tỉnh Đoàn' },
    origin: 'https://cong.example',
  });
  expect(feed.self).toBe('https://cong.example/cong-trinh/cau-dan-sinh-1-1/rss.xml');
  expect(feed.entries[0]).toMatchObject({
    url: 'https://cong.example/cong-trinh/cau-dan-sinh-1-1/#nhat-ky-5',
    summary: 'Buổi làm thứ 5, đổ xong móng.',
  });
});
