import type { Example } from '#site/components/examples/example.ts';
import { weekDays, type DayView } from '#site/model/week-view.ts';

const on = (day: number) => `2023-06-${day}`;
const days = weekDays(on(12), [
  {
    on: on(12),
    from: '07:30',
    to: '09:00',
    part: 'morning',
    what: 'Giao ban cơ quan đầu tuần',
    who: 'Thường trực Tỉnh Đoàn, trưởng các ban, Văn phòng',
    where: 'Phòng họp số 1',
    chair: 'Bí thư Tỉnh Đoàn',
    isCancelled: false,
  },
  { on: on(13), part: 'afternoon', what: 'Kiểm tra sổ đóng góp', isCancelled: false },
  { on: on(14), from: '14:00', part: 'afternoon', what: 'Gặp mặt câu lạc bộ khởi nghiệp', isCancelled: true },
  { on: on(18), part: 'day', what: 'Chủ nhật xanh', isCancelled: false },
]);

export const examples: Example<{ days: DayView[]; level: 3 }>[] = [
  { name: 'Có giờ, có buổi, có việc đã hoãn, có ngày trống', props: { days, level: 3 } },
];
