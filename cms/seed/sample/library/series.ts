import type { FaceOf } from '#contract/faces/face.ts';
import { shown } from '../write.ts';

/** Ids of the series by the name that the sample's files use. */
export const SERIES = { staying: '1', branches: '2' } as const;

/** Loạt bài. An article says itself which one it belongs to. */
export const series: FaceOf<'series'>[] = [
  {
    id: SERIES.staying,
    slug: 'nguoi-tre-o-lai',
    name: 'Người trẻ ở lại',
    about:
      'Họ có thể đi nơi khác và đã chọn ở lại: cô giáo cắm bản, người giữ rừng, cô chủ nhà sàn, bác sĩ trẻ. Mỗi kỳ một người, một công việc, một lý do.',
    picture: shown('tuan-tra-rung', 'Trên lối mòn của tổ tuần tra rừng cộng đồng.'),
    isOpen: true,
    position: 1,
  },
  {
    id: SERIES.branches,
    slug: 'chi-doan-thon-noi-that',
    name: 'Chi đoàn thôn nói thật',
    about:
      'Đoàn viên đi vắng, buổi họp thưa người, cách làm nào giữ được nếp sinh hoạt: ghi chép từ các chi đoàn thôn, bản trong hai năm 2022 và 2023.',
    isOpen: false,
    position: 2,
  },
];
