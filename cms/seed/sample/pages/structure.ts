import type { FaceOf } from '#contract/faces/face.ts';
import { at } from '../moment.ts';
import { h2, p, table, ul } from '../write.ts';
import { PAGE } from './ids.ts';

export const structure: FaceOf<'page'> = {
  id: PAGE.structure,
  slug: 'co-cau-to-chuc',
  title: 'Cơ cấu tổ chức',
  sapo: 'Ban Chấp hành, Ban Thường vụ, cơ quan chuyên trách gồm Văn phòng và bốn ban, cùng các huyện đoàn, thành đoàn và đoàn trực thuộc.',
  body: [
    h2('Cơ quan lãnh đạo'),
    ul(
      '**Đại hội đại biểu** là cơ quan lãnh đạo cao nhất của Đoàn trong tỉnh, họp năm năm một lần.',
      '**Ban Chấp hành** do đại hội bầu, lãnh đạo công tác Đoàn giữa hai kỳ đại hội.',
      '**Ban Thường vụ** điều hành công việc giữa hai kỳ họp của Ban Chấp hành; Thường trực gồm bí thư và các phó bí thư giải quyết công việc hằng ngày.',
      '**Ủy ban Kiểm tra** tham mưu và thực hiện việc kiểm tra, giám sát trong Đoàn.',
    ),
    h2('Cơ quan chuyên trách'),
    table(
      'Văn phòng và các ban của Tỉnh Đoàn',
      ['Đầu mối', 'Việc chính'],
      ['[Văn phòng](unit:2)', 'Tổng hợp, hành chính, tài chính, thi đua'],
      ['[Ban Xây dựng Đoàn](unit:3)', 'Tổ chức, cán bộ, đoàn viên, kiểm tra'],
      ['[Ban Phong trào thanh niên](unit:4)', 'Chiến dịch, công trình, khởi nghiệp, việc làm'],
      ['[Ban Tuyên giáo](unit:5)', 'Giáo dục, truyền thông, văn hóa, thể thao'],
      ['[Ban Thanh thiếu nhi – Trường học](unit:6)', 'Đoàn trong trường học, công tác Đội, trẻ em'],
    ),
    h2('Đơn vị trực thuộc'),
    ul(
      '[Thành Đoàn Bắc Kạn](unit:7)',
      'Bảy huyện đoàn: [Ba Bể](unit:8), [Bạch Thông](unit:9), [Chợ Đồn](unit:10), [Chợ Mới](unit:11), [Na Rì](unit:12), [Ngân Sơn](unit:13), [Pác Nặm](unit:14)',
      'Đoàn các trường, cơ quan, lực lượng vũ trang trực thuộc, trong đó có [Đoàn Trường Cao đẳng Bắc Kạn](unit:20)',
    ),
    p(
      'Dưới các huyện, thành đoàn là đoàn xã, phường, thị trấn, đoàn trường học và các chi đoàn thôn, tổ dân phố. Thông tin từng đơn vị có ở mục [Giới thiệu](page:1) và danh sách đơn vị trên cổng.',
    ),
  ],
  attachments: [],
  updatedAt: at('2023-02-20 14:20'),
};
