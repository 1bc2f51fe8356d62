import { expect, test } from 'vitest';
import { projectCard } from '#site/model/card.ts';
import { projectPage, type ProjectAnswers } from '#site/model/project-page.ts';
import { aPicture, aPlace, aProject, aUnit } from '#tests/support/faces.ts';
import { settingOf } from './setting-of.ts';

const pictures = new Map(['1', '2', '3'].map((id) => [id, aPicture(id)]));

function pageOf(project: ProjectAnswers['project']) {
  const places = [aPlace('2', { name: 'Xã Yên Cư' }), aPlace('3', { name: 'Huyện Chợ Mới' })];
  const resources = { pictures, files: new Map(), links: new Map() };
  return projectPage(
    { project, places, unit: aUnit('1'), articles: [], resources },
    settingOf('/cong-trinh/x-1/'),
  );
}

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
  expect(page.status).toEqual({
    value: 'building',
    label: 'Đang thi công',
    href: '/cong-trinh/trang-thai/thi-cong/',
    proof: { datetime: '2023-03-10', text: '10/03/2023' },
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

test('in lists a finished project shows itself finished', () => {
  const done = aProject('1', {
    hero: { media: '3' },
    after: { media: '2' },
    milestones: [{ stage: 'handover', doneOn: '2023-05-01' }],
  });
  expect(projectCard(done, pictures).picture?.alt).toContain('ảnh 2');
  expect(projectCard({ ...done, milestones: [] }, pictures).picture?.alt).toContain('ảnh 3');
});
