import type { FaceOf } from '#contract/faces/face.ts';
import { ONLY_ID } from '#contract/kinds.ts';
import { picture } from './media.ts';
import { p, ul } from './write.ts';

/** Liên hệ và liên kết. The officials are roles, not persons; the links are public bodies. */
export const contact: FaceOf<'contact'> = {
  id: ONLY_ID,
  hours: '7:30 – 11:30 và 13:30 – 17:00, thứ Hai đến thứ Sáu',
  location: { latitude: 22.147, longitude: 105.834 },
  map: { media: picture('so-do-duong-di') },
  directions:
    'Từ cầu Bắc Kạn, theo đường dọc bờ sông Cầu chừng năm trăm mét; trụ sở ở bên tay phải, có chỗ gửi xe và lối vào cho xe lăn ở cổng phụ.',
  officials: [
    {
      name: 'Chánh Văn phòng',
      title: 'Văn phòng Tỉnh Đoàn',
      about: 'Lịch làm việc, công văn, đơn thư',
      phone: '0209 3500 372',
    },
    {
      name: 'Trưởng Ban Tuyên giáo',
      title: 'Người cung cấp thông tin cho báo chí',
      about: 'Báo chí, tin bài, nội dung trên cổng',
      phone: '0209 3500 375',
    },
    {
      name: 'Trưởng Ban Phong trào thanh niên',
      title: 'Đầu mối công trình và chiến dịch',
      about: 'Đề xuất, ủng hộ công trình thanh niên',
      phone: '0209 3500 374',
    },
  ],
  links: [
    {
      title: 'Tổ chức Đoàn, Hội, Đội',
      links: [
        { label: 'Trung ương Đoàn TNCS Hồ Chí Minh', href: 'https://doanthanhnien.vn' },
        { label: 'Báo Tiền Phong', href: 'https://tienphong.vn' },
        { label: 'Báo Thiếu niên Tiền phong và Nhi đồng', href: 'https://thieunien.vn' },
      ],
    },
    {
      title: 'Cơ quan nhà nước',
      links: [
        { label: 'Cổng thông tin điện tử Chính phủ', href: 'https://chinhphu.vn' },
        { label: 'Cổng dịch vụ công quốc gia', href: 'https://dichvucong.gov.vn' },
        { label: 'Cơ sở dữ liệu quốc gia về văn bản pháp luật', href: 'https://vbpl.vn' },
      ],
    },
  ],
  english: {
    name: 'Bac Kan Provincial Youth Union',
    address: 'Residential Group 7, Song Cau Ward, Bac Kan City, Bac Kan Province, Viet Nam',
    director: 'The Secretary of the Provincial Youth Union',
    about: [
      p(
        'The Bac Kan Provincial Youth Union is the provincial organisation of the Ho Chi Minh Communist Youth Union in Bac Kan, a mountainous province in the north of Viet Nam. It brings together young people from 15 to 30 years of age in communes, schools, offices and enterprises.',
      ),
      p('All year round the Union'),
      ul(
        'organises volunteer campaigns: roads and bridges, clean water, houses for families in need, summer classes for children;',
        'helps young people to learn a trade, to start a business and to find work;',
        'looks after children and adolescents together with schools and families;',
        'publishes what each of its community projects needs, what it has received, and how the money was spent.',
      ),
    ],
  },
};
