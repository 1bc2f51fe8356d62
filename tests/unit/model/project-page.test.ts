import { describe, expect, test } from 'vitest';
import type { FaceOf } from '#contract/faces/face.ts';
import { projectCard } from '#site/model/card.ts';
import { projectPage, type ProjectAnswers } from '#site/model/project-page.ts';
import { standingOf } from '#site/model/standing.ts';
import { villageNotice } from '#site/model/village-notice.ts';
import { anAccount, aPicture, aPlace, aPosting, aProject, aUnit } from '#tests/support/faces.ts';
import { settingOf } from './setting-of.ts';

const pictures = new Map(['1', '2', '3'].map((id) => [id, aPicture(id)]));
const TOTALS = { received: 0, goods: 0, direct: 0, promised: 0, spent: 0, gifts: 0 };

function answersOf(project: FaceOf<'project'>, change: Partial<ProjectAnswers> = {}): ProjectAnswers {
  const totals = { ...TOTALS, lines: new Map(), needs: new Map() };
  const accounts = change.accounts ?? [];
  return {
    project,
    places: [aPlace('2', { name: 'Xã Yên Cư' }), aPlace('3', { name: 'Huyện Chợ Mới' })],
    unit: aUnit('1'),
    totals,
    standing: standingOf({ project, accounts, updates: [], totals }, (day) => day <= '2023-06-01'),
    ...{
      articles: [],
      accounts,
      figureChanges: [],
      updates: [],
      postings: [],
      spending: [],
      units: new Map(),
    },
    resources: { pictures, files: new Map(), links: new Map() },
    ...change,
  };
}

const pageOf = (project: FaceOf<'project'>, change?: Partial<ProjectAnswers>) =>
  projectPage(answersOf(project, change), settingOf('/cong-trinh/x-1/'));

const HANDED_OVER = [{ stage: 'handover' as const, doneOn: '2023-05-01' }];

test('the status is computed from the milestones and dated by the last proof', () => {
  const page = pageOf(
    aProject('1', {
      milestones: [
        { stage: 'survey', doneOn: '2023-02-01' },
        { stage: 'start', doneOn: '2023-03-10' },
        { stage: 'handover', plannedOn: '2023-09-02' },
      ],
    }),
  );
  expect(page.standing).toMatchObject({
    status: { value: 'building', label: 'Đang thi công', href: '/cong-trinh/trang-thai/thi-cong/' },
    proof: { datetime: '2023-03-10', text: '10/03/2023' },
    badges: [],
  });
});

test('before and after stand side by side only when there are both', () => {
  const both = pageOf(aProject('1', { hero: { media: '3' }, before: { media: '1' }, after: { media: '2' } }));
  expect(both.change).toBeDefined();
  expect(both.hero).toBeUndefined();
  const one = pageOf(aProject('1', { hero: { media: '3' }, before: { media: '1' } }));
  expect(one.change).toBeUndefined();
  expect(one.hero?.picture.alt).toContain('ảnh 3');
});

test('need comes before solution before result, and what is not written is not headed', () => {
  expect(pageOf(aProject('1')).story.map((part) => part.title)).toEqual(['Vì sao cần', 'Cách làm']);
});

test('the place is named with all that it lies in', () => {
  expect(pageOf(aProject('1')).facts[0]).toEqual({
    term: 'Địa bàn',
    text: 'Xã Yên Cư, huyện Chợ Mới',
    href: '/cong-trinh/dia-ban/xa-yen-cu/',
  });
});

describe('giving', () => {
  const appealing = aProject('1', { milestones: [{ stage: 'appeal', doneOn: '2023-02-01' }] });

  test('an open call with a checked account shows the code and no reason why not', () => {
    const page = pageOf(appealing, { accounts: [anAccount('1')] });
    expect(page.giving?.number).toBe('MINHHOA0001');
    expect(page.withheld).toBeUndefined();
  });

  test('without one there is no account to send to, and the reason is said', () => {
    const page = pageOf(appealing);
    expect(page.giving).toBeUndefined();
    expect(page.withheld).toContain('chưa có tài khoản được kiểm tra');
  });

  test('the notice for the village shows the code under the same rule', () => {
    const notice = (change?: Partial<ProjectAnswers>) =>
      villageNotice(answersOf(appealing, change), settingOf('/cong-trinh/x-1/thong-bao/'));
    expect(notice({ accounts: [anAccount('1')] }).giving).toBeDefined();
    expect(notice()).toMatchObject({
      giving: undefined,
      withheld: expect.stringContaining('Xin chưa chuyển'),
    });
  });
});

test('documents of spending stand at their line of the cost table, cancelled ones do not', () => {
  const budget = [{ id: 'b', item: 'Xi măng', unit: 'bao', quantity: 10, unitPrice: 80_000 }];
  const evidence = (title: string) => [{ media: '1', title }];
  const page = pageOf(aProject('1', { budget }), {
    spending: [
      aPosting('2', { bucket: 'spent', budgetLine: 'b', evidence: evidence('Hủy'), cancelledBy: 3 }),
      aPosting('1', { bucket: 'spent', budgetLine: 'b', evidence: evidence('Hóa đơn') }),
    ],
  });
  expect(page.budget?.lines[0]?.evidence.map(({ title }) => title)).toEqual(['Hóa đơn']);
});

test('a private house is shown no closer than its commune', () => {
  const location = { latitude: 22.3, longitude: 105.9 };
  const at = (precision: 'exact' | 'commune') =>
    pageOf(aProject('1', { location: { ...location, precision } })).location;
  expect(at('commune')?.text).toContain('làm tròn đến trung tâm xã');
  expect(at('exact')?.text).toBe('22,3° vĩ Bắc, 105,9° kinh Đông');
});

test('a project with nothing but a title has a page all the same', () => {
  const bare = aProject('1', { need: [], solution: [], milestones: [] });
  const page = pageOf(bare, { unit: undefined, places: [] });
  expect(page).toMatchObject({
    story: [],
    milestones: [],
    updates: [],
    accounts: [],
    changes: [],
    needs: [],
  });
  expect(page.standing).toMatchObject({ status: { value: 'planned' }, proof: undefined });
  expect(page.withheld).toContain('chưa kêu gọi đóng góp');
  expect(page.contact.text).toBe('Đoàn TNCS Hồ Chí Minh tỉnh Bắc Kạn');
});

test('a finished project without its file is seen to owe it', () => {
  const done = { milestones: HANDED_OVER, after: { media: '2' } };
  expect(pageOf(aProject('1', done)).completion).toEqual({ files: [], report: undefined, isOwed: true });
  const completion = [{ media: '1', title: 'Biên bản nghiệm thu' }];
  expect(pageOf(aProject('1', { ...done, completion })).completion.files).toHaveLength(1);
});

test('in lists a finished project shows itself finished', () => {
  const done = aProject('1', { hero: { media: '3' }, after: { media: '2' }, milestones: HANDED_OVER });
  expect(projectCard(done, pictures).picture?.alt).toContain('ảnh 2');
  expect(projectCard({ ...done, milestones: [] }, pictures).picture?.alt).toContain('ảnh 3');
});
