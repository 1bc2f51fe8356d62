import type { FaceOf } from '#contract/faces/face.ts';
import { ONLY_ID } from '#contract/kinds.ts';

export const site: FaceOf<'site'> = {
  id: ONLY_ID,
  name: 'Đoàn TNCS Hồ Chí Minh tỉnh Bắc Kạn',
  shortName: 'Tỉnh Đoàn Bắc Kạn',
  slogan: 'Tuổi trẻ Bắc Kạn xung kích, tình nguyện, sáng tạo',
  description:
    'Tin tức, chiến dịch tình nguyện và công trình thanh niên của tuổi trẻ tỉnh Bắc Kạn, từ Tỉnh Đoàn đến từng chi đoàn thôn, tổ dân phố.',
  address: 'Tổ 7, phường Sông Cầu, TP. Bắc Kạn, tỉnh Bắc Kạn',
  phone: '0209 3500 372',
  responsible: 'Ban Thường vụ Tỉnh Đoàn Bắc Kạn',
  social: [],
};
