import type { FaceOf } from '#contract/faces/face.ts';
import { at } from '../moment.ts';
import { PROJECT } from '../projects/ids.ts';

/** Published figures that changed: who is named by the role only. */
export const figureChanges: FaceOf<'figureChange'>[] = [
  {
    id: '1',
    project: PROJECT.water,
    at: at('2023-05-12 09:20'),
    figure: 'Hạng mục Ống nhựa HDPE, số lượng',
    before: '1.500 m',
    after: '1.800 m',
    role: 'Biên tập viên',
    reason: 'Đo lại tuyến ống: phải vòng qua khe đá, dài thêm 300 m so với lần khảo sát đầu.',
  },
  {
    id: '2',
    project: PROJECT.water,
    at: at('2023-05-12 09:20'),
    figure: 'Mục tiêu vận động (đủ)',
    before: '69.900.000 đồng',
    after: '75.600.000 đồng',
    role: 'Biên tập viên',
    reason: 'Tính theo chiều dài ống đo lại.',
  },
  {
    id: '3',
    project: PROJECT.library,
    at: at('2023-06-09 15:05'),
    figure: 'Số người hưởng lợi',
    before: '385',
    after: '410',
    role: 'Biên tập viên',
    reason: 'Hai nhà trường gửi lại danh sách, tính cả học sinh chuyển về trong học kỳ II.',
  },
];
