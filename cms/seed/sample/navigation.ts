import type { FaceOf } from '#contract/faces/face.ts';
import type { MenuLink } from '#contract/faces/single.ts';
import { ONLY_ID } from '#contract/kinds.ts';
import { PATHS } from '#contract/paths.ts';
import { PAGE } from './pages/ids.ts';
import { TOPIC } from './topics.ts';

const toPage = (label: string, id: string): MenuLink => ({ label, target: { kind: 'page', id } });
const toTopic = (label: string, id: string): MenuLink => ({ label, target: { kind: 'topic', id } });
const toPath = (label: string, path: string): MenuLink => ({ label, target: { path } });

const about = toPage('Giới thiệu', PAGE.about);
const duties = toPage('Chức năng, nhiệm vụ', PAGE.duties);
const structure = toPage('Cơ cấu tổ chức', PAGE.structure);
const contact = toPage('Liên hệ', PAGE.contact);
const privacy = toPage('Quy định sử dụng và quyền riêng tư', PAGE.privacy);
const contributors = toPage('Hướng dẫn cộng tác viên', PAGE.contributors);

export const navigation: FaceOf<'navigation'> = {
  id: ONLY_ID,
  main: [
    {
      ...about,
      children: [duties, structure, toPath('Các đơn vị', PATHS.units), contact],
    },
    {
      ...toPath('Tin tức', PATHS.news),
      children: [
        toTopic('Tin trong tỉnh', TOPIC.province),
        toTopic('Xây dựng Đoàn', TOPIC.unionBuilding),
        toTopic('Thiếu nhi – Trường học', TOPIC.children),
        toTopic('Khởi nghiệp – Nghề nghiệp', TOPIC.startUp),
        toTopic('Gương người trẻ', TOPIC.people),
        toTopic('Tình nguyện', TOPIC.volunteering),
        toTopic('Học tập và làm theo Bác', TOPIC.example),
        toTopic('Chuyển đổi số', TOPIC.digital),
      ],
    },
    { ...toPath('Chiến dịch', PATHS.campaigns), children: [] },
    {
      ...toPath('Công trình', PATHS.projects),
      children: [
        toPath('Đang cần giúp', PATHS.projectsInNeed),
        toPath('Tra cứu khoản đóng góp', PATHS.ledgerSearch),
        toPath('Dữ liệu mở', PATHS.openData),
      ],
    },
    { ...toPath('Văn bản', PATHS.documents), children: [] },
    {
      ...toPath('Lịch công tác', PATHS.schedule),
      children: [],
    },
    {
      ...toPath('Thư viện', PATHS.library),
      children: [
        toPath('Ảnh', PATHS.albums),
        toPath('Video', PATHS.videos),
        toPath('Loạt bài', PATHS.series),
      ],
    },
  ],
  footer: [
    {
      title: 'Tỉnh Đoàn',
      links: [about, duties, structure, toPath('Các đơn vị', PATHS.units), toPath('English', PATHS.english)],
    },
    {
      title: 'Theo dõi',
      links: [
        toPath('Tin mới nhất', PATHS.news),
        toPath('Chiến dịch tình nguyện', PATHS.campaigns),
        toPath('Công trình thanh niên', PATHS.projects),
        toPath('Công trình đang cần giúp', PATHS.projectsInNeed),
        toPath('Văn bản', PATHS.documents),
        toPath('Lịch công tác', PATHS.schedule),
        toPath('Nhận tin qua RSS', PATHS.rss),
      ],
    },
    {
      title: 'Bạn đọc',
      links: [
        contact,
        contributors,
        privacy,
        toPath('Góp ý', PATHS.feedback),
        toPath('Hỏi – đáp', PATHS.answers),
        toPath('Tra cứu khoản đóng góp', PATHS.ledgerSearch),
        toPath('Liên kết', PATHS.links),
        toPath('Sơ đồ trang', PATHS.siteMap),
        toPath('Trợ năng', PATHS.accessibility),
        toPath('Tìm kiếm', PATHS.search),
      ],
    },
  ],
};
