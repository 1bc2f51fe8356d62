import type { Example } from '#site/components/examples/example.ts';
import { weekDays } from '#site/model/week-view.ts';
import type { WeekAhead } from '#site/model/week-pages.ts';

const days = weekDays('2023-06-12', [
  {
    ...{ on: '2023-06-12', from: '07:30', to: '09:00', part: 'morning' as const },
    ...{ what: 'Giao ban cơ quan đầu tuần', where: 'Phòng họp số 1', isCancelled: false },
  },
  { on: '2023-06-14', part: 'afternoon' as const, what: 'Kiểm tra sổ đóng góp', isCancelled: true },
]).filter(({ entries }) => entries.length > 0);

const week: WeekAhead = {
  ...{ title: 'Lịch tuần 24', href: '/lich-cong-tac/2023-tuan-24/' },
  ...{ days, more: 7 },
};

/** One only: its heading has an id, and the front page shows it once. */
export const examples: Example<{ week: WeekAhead }>[] = [
  { name: 'Có việc đã hoãn, còn nhiều nữa', props: { week } },
];
