import type { Body } from '#contract/body.ts';
import type { FaceOf } from '#contract/faces/face.ts';
import { PLACE, type PlaceKey } from './places.ts';
import { p, ul } from './write.ts';

type Unit = FaceOf<'unit'>;

/** Ids of the units by the name that the sample's files use. */
export const UNIT = {
  province: '1',
  office: '2',
  building: '3',
  movement: '4',
  propaganda: '5',
  pupils: '6',
  city: '7',
  baBe: '8',
  bachThong: '9',
  choDon: '10',
  choMoi: '11',
  naRi: '12',
  nganSon: '13',
  pacNam: '14',
  sonThanh: '15',
  khangNinh: '16',
  bangPhuc: '17',
  yenCu: '18',
  gifted: '19',
  college: '20',
  baBeSchool: '21',
  pioneers: '22',
  federation: '23',
} as const;

export type UnitKey = keyof typeof UNIT;

const ADDRESS = 'Tổ 7, phường Sông Cầu, thành phố Bắc Kạn, tỉnh Bắc Kạn';

type Words = Pick<Unit, 'slug' | 'name' | 'shortName' | 'englishName'> & { about: Body };

const department = (key: UnitKey, position: number, words: Words): Unit => ({
  ...words,
  id: UNIT[key],
  level: 'department',
  parent: UNIT.province,
  place: PLACE.bacKan,
  address: ADDRESS,
  position,
  officers: [],
});

const district = (key: UnitKey & PlaceKey, position: number, words: Words): Unit => ({
  ...words,
  id: UNIT[key],
  level: 'district',
  parent: UNIT.province,
  place: PLACE[key],
  validTo: '2025-06-30',
  position,
  officers: [],
});

const commune = (key: UnitKey & PlaceKey, parent: UnitKey, position: number, words: Words): Unit => ({
  ...words,
  id: UNIT[key],
  level: 'commune',
  parent: UNIT[parent],
  place: PLACE[key],
  position,
  officers: [],
});

const school = (key: UnitKey, parent: UnitKey, place: PlaceKey, position: number, words: Words): Unit => ({
  ...words,
  id: UNIT[key],
  level: 'school',
  parent: UNIT[parent],
  place: PLACE[place],
  position,
  officers: [],
});

const provincial: Unit[] = [
  {
    id: UNIT.province,
    slug: 'tinh-doan-bac-kan',
    name: 'Đoàn TNCS Hồ Chí Minh tỉnh Bắc Kạn',
    shortName: 'Tỉnh Đoàn Bắc Kạn',
    level: 'province',
    place: PLACE.bacKan,
    address: ADDRESS,
    phone: '0209 3500 372',
    about: [
      p(
        'Tỉnh Đoàn Bắc Kạn là cơ quan lãnh đạo của tổ chức Đoàn trong tỉnh giữa hai kỳ đại hội, chỉ đạo trực tiếp các huyện đoàn, thành đoàn và đoàn trực thuộc. Cơ quan Tỉnh Đoàn gồm Văn phòng và bốn ban chuyên môn, làm việc tại một trụ sở ở phường Sông Cầu.',
      ),
      p(
        'Việc hằng ngày của cơ quan là hướng dẫn cơ sở sinh hoạt và phát triển đoàn viên, tổ chức các phong trào tình nguyện, chăm lo thiếu nhi, giúp thanh niên học nghề, lập nghiệp, và tham mưu cho cấp ủy về công tác thanh niên.',
      ),
    ],
    officers: [
      {
        name: 'Triệu Thị Mẫu',
        title: 'Bí thư Tỉnh Đoàn',
        englishTitle: 'Secretary of the Provincial Youth Union',
        charge: 'Phụ trách chung, công tác tổ chức cán bộ',
        from: '2022-10-12',
      },
      {
        name: 'Hoàng Minh Họa',
        title: 'Phó Bí thư Thường trực',
        englishTitle: 'Standing Deputy Secretary',
        charge: 'Xây dựng Đoàn, kiểm tra, văn phòng',
        from: '2022-10-12',
      },
      {
        name: 'Nông Văn Ví Dụ',
        title: 'Phó Bí thư',
        englishTitle: 'Deputy Secretary',
        charge: 'Phong trào, tuyên giáo, thiếu nhi – trường học',
        from: '2022-10-12',
      },
      { name: 'Lường Thị Mẫu', title: 'Bí thư Tỉnh Đoàn', from: '2017-10-05', to: '2022-10-11' },
    ],
    englishName: 'Bac Kan Provincial Youth Union',
    position: 1,
  },
  department('office', 2, {
    slug: 'van-phong-tinh-doan',
    englishName: 'Office of the Provincial Youth Union',
    name: 'Văn phòng Tỉnh Đoàn',
    shortName: 'Văn phòng',
    about: [
      p(
        'Văn phòng giúp Ban Thường vụ điều phối công việc chung: lịch công tác, văn thư, lưu trữ, tài chính, thi đua và tổng hợp báo cáo từ các đơn vị.',
      ),
      p('Bạn đọc cần hẹn làm việc hoặc gửi đơn thư xin gọi số điện thoại của cơ quan trong giờ hành chính.'),
    ],
  }),
  department('building', 3, {
    slug: 'ban-xay-dung-doan',
    englishName: 'Department of Union Building',
    name: 'Ban Xây dựng Đoàn',
    about: [
      p('Ban Xây dựng Đoàn theo dõi tổ chức, cán bộ, đoàn viên và công tác kiểm tra, giám sát của Đoàn.'),
      ul(
        'Hướng dẫn đại hội, kiện toàn ban chấp hành các cấp.',
        'Quản lý dữ liệu đoàn viên, kết nạp, chuyển sinh hoạt, trưởng thành Đoàn.',
        'Tập huấn nghiệp vụ cho bí thư chi đoàn thôn, tổ dân phố.',
        'Giới thiệu đoàn viên ưu tú để cấp ủy xem xét, bồi dưỡng.',
      ),
    ],
  }),
  department('movement', 4, {
    slug: 'ban-phong-trao-thanh-nien',
    englishName: 'Department of Youth Movements',
    name: 'Ban Phong trào thanh niên',
    shortName: 'Ban Phong trào',
    about: [
      p(
        'Ban Phong trào thanh niên lo các chiến dịch tình nguyện, công trình thanh niên, hoạt động bảo vệ môi trường và việc đồng hành cùng thanh niên khởi nghiệp, học nghề.',
      ),
      p(
        'Ban cũng là nơi tiếp nhận đề xuất công trình từ cơ sở, thẩm định sơ bộ trước khi đưa ra vận động nguồn lực.',
      ),
    ],
  }),
  department('propaganda', 5, {
    slug: 'ban-tuyen-giao',
    englishName: 'Department of Communication and Education',
    name: 'Ban Tuyên giáo',
    about: [
      p(
        'Ban Tuyên giáo phụ trách giáo dục truyền thống, học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, văn hóa – văn nghệ, thể thao và truyền thông của Tỉnh Đoàn.',
      ),
      p('Cổng thông tin này do Ban Tuyên giáo biên tập hằng ngày.'),
    ],
  }),
  department('pupils', 6, {
    slug: 'ban-thanh-thieu-nhi-truong-hoc',
    englishName: 'Department of Children and Schools',
    name: 'Ban Thanh thiếu nhi – Trường học',
    shortName: 'Ban Thanh thiếu nhi – TH',
    about: [
      p(
        'Ban Thanh thiếu nhi – Trường học theo dõi công tác Đoàn trong trường học, công tác Đội và phong trào thiếu nhi, phối hợp với ngành giáo dục bồi dưỡng đội ngũ tổng phụ trách Đội.',
      ),
      p(
        'Mỗi mùa hè, ban hướng dẫn cơ sở mở lớp ôn tập, dạy bơi và quản lý thiếu nhi sinh hoạt tại thôn, tổ.',
      ),
    ],
  }),
];

const districts: Unit[] = [
  district('city', 11, {
    slug: 'thanh-doan-bac-kan',
    name: 'Thành Đoàn Bắc Kạn',
    about: [
      p(
        'Thành Đoàn Bắc Kạn có địa bàn là sáu phường và hai xã của thành phố. Thanh niên ở đây phần đông là học sinh, sinh viên, công chức trẻ và người buôn bán nhỏ, nên hoạt động thường diễn ra vào buổi tối và cuối tuần.',
      ),
    ],
  }),
  district('baBe', 12, {
    slug: 'huyen-doan-ba-be',
    name: 'Huyện Đoàn Ba Bể',
    about: [
      p(
        'Huyện Đoàn Ba Bể hoạt động trên vùng đất có hồ nước ngọt tự nhiên và vườn quốc gia nổi tiếng. Đồng hành cùng thanh niên làm du lịch cộng đồng, giữ rừng và phòng đuối nước cho trẻ em là những việc làm thường xuyên.',
      ),
    ],
  }),
  district('bachThong', 13, {
    slug: 'huyen-doan-bach-thong',
    name: 'Huyện Đoàn Bạch Thông',
    about: [
      p(
        'Bạch Thông là vùng cam quýt của tỉnh. Huyện Đoàn tập trung giúp thanh niên chăm vườn theo quy trình an toàn, bán hàng trên mạng và trồng rừng gỗ lớn.',
      ),
    ],
  }),
  district('choDon', 14, {
    slug: 'huyen-doan-cho-don',
    name: 'Huyện Đoàn Chợ Đồn',
    about: [
      p(
        'Chợ Đồn là đất ATK, nơi các địa chỉ đỏ nằm rải rác giữa rừng. Huyện Đoàn giữ nếp đưa đội viên, đoàn viên về nguồn vào tháng Ba và tháng Bảy, đồng thời hỗ trợ thanh niên làm chè, trồng lúa đặc sản.',
      ),
    ],
  }),
  district('choMoi', 15, {
    slug: 'huyen-doan-cho-moi',
    name: 'Huyện Đoàn Chợ Mới',
    about: [
      p(
        'Chợ Mới là cửa ngõ phía nam của tỉnh. Nhiều thanh niên đi làm ở các khu công nghiệp, vì vậy Huyện Đoàn chú trọng giữ liên lạc với đoàn viên xa nhà và huy động họ góp sức cho công trình ở quê.',
      ),
    ],
  }),
  district('naRi', 16, {
    slug: 'huyen-doan-na-ri',
    name: 'Huyện Đoàn Na Rì',
    about: [
      p(
        'Huyện Đoàn Na Rì ở phía đông của tỉnh, nơi có nghề làm miến dong. Thế mạnh của đoàn cơ sở tại đây là các công trình nhỏ do chi đoàn thôn tự làm: thắp sáng đường quê, tủ sách, sân thể thao.',
      ),
    ],
  }),
  district('nganSon', 17, {
    slug: 'huyen-doan-ngan-son',
    name: 'Huyện Đoàn Ngân Sơn',
    about: [
      p(
        'Ngân Sơn có mùa đông lạnh và nhiều thôn ở xa trung tâm xã. Huyện Đoàn dành phần lớn nguồn lực vận động được cho nhà ở, nước sinh hoạt và áo ấm học trò.',
      ),
    ],
  }),
  district('pacNam', 18, {
    slug: 'huyen-doan-pac-nam',
    name: 'Huyện Đoàn Pác Nặm',
    about: [
      p(
        'Pác Nặm là huyện vùng cao còn nhiều khó khăn. Cầu dân sinh, điểm trường và lớp học tiếng phổ thông cho trẻ trước khi vào lớp Một là những việc Huyện Đoàn theo đuổi nhiều năm.',
      ),
    ],
  }),
];

const grassroots: Unit[] = [
  commune('sonThanh', 'naRi', 31, {
    slug: 'doan-xa-son-thanh',
    name: 'Đoàn xã Sơn Thành',
    about: [
      p(
        'Đoàn xã Sơn Thành (huyện Na Rì) sinh hoạt đều theo thôn, có quỹ chi đoàn gây từ ruộng ngô chung và là đơn vị làm công trình thắp sáng đường quê năm 2022.',
      ),
    ],
  }),
  commune('khangNinh', 'baBe', 32, {
    slug: 'doan-xa-khang-ninh',
    name: 'Đoàn xã Khang Ninh',
    about: [
      p(
        'Đoàn xã Khang Ninh (huyện Ba Bể) nằm trên đường vào hồ. Đoàn viên nhận chăm tuyến đường hoa, dọn rác ven suối và quản lý sân chơi thiếu nhi ở trung tâm xã.',
      ),
    ],
  }),
  commune('bangPhuc', 'choDon', 33, {
    slug: 'doan-xa-bang-phuc',
    name: 'Đoàn xã Bằng Phúc',
    about: [
      p(
        'Đoàn xã Bằng Phúc (huyện Chợ Đồn) đồng hành cùng tổ hợp tác của thanh niên làm chè shan tuyết, từ khâu giữ cây cổ thụ đến sao chè và đóng gói.',
      ),
    ],
  }),
  commune('yenCu', 'choMoi', 34, {
    slug: 'doan-xa-yen-cu',
    name: 'Đoàn xã Yên Cư',
    about: [
      p(
        'Đoàn xã Yên Cư (huyện Chợ Mới) được biết đến với nếp tự khảo sát, tự đo đạc trước khi đề xuất công trình, để mỗi kế hoạch gửi lên đều có số liệu đi kèm.',
      ),
    ],
  }),
  school('gifted', 'city', 'city', 41, {
    slug: 'doan-truong-thpt-chuyen-bac-kan',
    name: 'Đoàn Trường THPT Chuyên Bắc Kạn',
    about: [
      p(
        'Đoàn trường duy trì các câu lạc bộ học thuật, tình nguyện và phát thanh măng non, là lực lượng nòng cốt của đội tiếp sức mùa thi tại thành phố.',
      ),
    ],
  }),
  school('college', 'province', 'city', 42, {
    slug: 'doan-truong-cao-dang-bac-kan',
    name: 'Đoàn Trường Cao đẳng Bắc Kạn',
    about: [
      p(
        'Đoàn Trường Cao đẳng Bắc Kạn tập hợp học sinh, sinh viên học nghề; mỗi hè cử các đội hình theo ngành học về xã làm việc đúng chuyên môn.',
      ),
    ],
  }),
  school('baBeSchool', 'baBe', 'baBe', 43, {
    slug: 'doan-truong-thpt-ba-be',
    name: 'Đoàn Trường THPT Ba Bể',
    about: [
      p(
        'Đoàn Trường THPT Ba Bể nuôi câu lạc bộ hát then – đàn tính và đội tuyên truyền măng non về phòng đuối nước ở các xã quanh hồ.',
      ),
    ],
  }),
  {
    id: UNIT.pioneers,
    slug: 'hoi-dong-doi-tinh',
    name: 'Hội đồng Đội tỉnh Bắc Kạn',
    shortName: 'Hội đồng Đội tỉnh',
    level: 'other',
    parent: UNIT.province,
    place: PLACE.bacKan,
    address: ADDRESS,
    about: [
      p(
        'Hội đồng Đội tỉnh giúp Tỉnh Đoàn phụ trách Đội Thiếu niên Tiền phong Hồ Chí Minh và chăm lo quyền lợi của thiếu nhi trong tỉnh.',
      ),
    ],
    officers: [],
    position: 51,
  },
  {
    id: UNIT.federation,
    slug: 'hoi-lhtn-viet-nam-tinh',
    name: 'Hội Liên hiệp Thanh niên Việt Nam tỉnh Bắc Kạn',
    shortName: 'Hội LHTN Việt Nam tỉnh',
    level: 'other',
    parent: UNIT.province,
    place: PLACE.bacKan,
    address: ADDRESS,
    about: [
      p(
        'Hội Liên hiệp Thanh niên Việt Nam tỉnh mở rộng mặt trận đoàn kết, tập hợp thanh niên: các câu lạc bộ, đội nhóm tình nguyện, hiến máu, thầy thuốc trẻ và thanh niên làm kinh tế.',
      ),
    ],
    officers: [],
    position: 52,
  },
];

export const units: Unit[] = [...provincial, ...districts, ...grassroots];
