import type { FaceOf } from '#contract/faces/face.ts';

/** Ids of the topics by the name that the sample's files use. */
export const TOPIC = {
  province: '1',
  unionBuilding: '2',
  volunteering: '3',
  children: '4',
  startUp: '5',
  digital: '6',
  people: '7',
  example: '8',
} as const;

export type TopicKey = keyof typeof TOPIC;

export const topics: FaceOf<'topic'>[] = [
  {
    id: TOPIC.province,
    slug: 'tin-trong-tinh',
    name: 'Tin trong tỉnh',
    about: 'Hoạt động của tổ chức Đoàn và đời sống thanh niên ở tám huyện, thành phố của Bắc Kạn.',
    position: 1,
  },
  {
    id: TOPIC.unionBuilding,
    slug: 'xay-dung-doan',
    name: 'Xây dựng Đoàn',
    about: 'Chuyện tổ chức, sinh hoạt chi đoàn, đào tạo cán bộ và cách làm hay từ cơ sở.',
    position: 2,
  },
  {
    id: TOPIC.volunteering,
    slug: 'tinh-nguyen',
    name: 'Tình nguyện',
    about: 'Những chuyến đi, những công trình và ngày công của thanh niên tình nguyện trong tỉnh.',
    position: 3,
  },
  {
    id: TOPIC.children,
    slug: 'thieu-nhi-truong-hoc',
    name: 'Thiếu nhi – Trường học',
    about: 'Công tác Đội, sân chơi hè, an toàn cho trẻ em và hoạt động Đoàn trong trường học.',
    position: 4,
  },
  {
    id: TOPIC.startUp,
    slug: 'khoi-nghiep-nghe-nghiep',
    name: 'Khởi nghiệp – Nghề nghiệp',
    about: 'Người trẻ làm ăn trên đất quê: nông sản, dịch vụ, vốn vay, học nghề và việc làm.',
    position: 5,
  },
  {
    id: TOPIC.digital,
    slug: 'chuyen-doi-so',
    name: 'Chuyển đổi số',
    about: 'Tổ công nghệ số cộng đồng, dịch vụ công trực tuyến và kỹ năng số ở thôn bản.',
    position: 6,
  },
  {
    id: TOPIC.people,
    slug: 'guong-nguoi-tre',
    name: 'Gương người trẻ',
    about: 'Chân dung những người trẻ đang âm thầm làm việc có ích cho quê hương.',
    position: 7,
  },
  {
    id: TOPIC.example,
    slug: 'hoc-tap-va-lam-theo-bac',
    name: 'Học tập và làm theo Bác',
    about: 'Việc học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh bằng những việc làm cụ thể.',
    position: 8,
  },
];
