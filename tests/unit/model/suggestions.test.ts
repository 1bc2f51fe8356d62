import { expect, test } from 'vitest';
import { suggestions, type SuggestionAnswers } from '#site/model/suggestions.ts';
import { aCampaign, aPlace, aTopic, aUnit } from '#tests/support/faces.ts';

const none: SuggestionAnswers = {
  ...{ topic: [], campaign: [], project: [], unit: [], place: [] },
  ...{ series: [], page: [], document: [] },
};

test('topics and campaigns stand before places; each says what it is and where it stands', () => {
  const found = suggestions({
    ...none,
    place: [aPlace('3', { name: 'Huyện Ba Bể' })],
    campaign: [aCampaign('2', { title: 'Ba sẵn sàng' })],
    topic: [aTopic('1', 'Bạn đọc')],
  });
  expect(found).toEqual([
    ['Bạn đọc', 'Chuyên mục', '/chuyen-muc/ban-doc/'],
    ['Ba sẵn sàng', 'Chiến dịch', '/chien-dich/ba-san-sang/'],
    ['Huyện Ba Bể', 'Địa bàn', '/tim-kiem/?q=Huy%E1%BB%87n%20Ba%20B%E1%BB%83'],
  ]);
});

test('a short name is told where the name does not hold it', () => {
  const unit = { ...aUnit('1', 'Hội Liên hiệp Thanh niên'), shortName: 'Hội LHTN' };
  expect(suggestions({ ...none, unit: [unit] })[0]![0]).toBe('Hội Liên hiệp Thanh niên (Hội LHTN)');
});
