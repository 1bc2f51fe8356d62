import type { ArticleCard, Link } from '#site/model/card.ts';
import type { InlineView } from '#site/model/block-view.ts';
import type { Figure, PictureView } from '#site/model/picture.ts';
import type { Stamp } from '#site/model/stamp.ts';

/* What examples share: drawings of our own in site/public/mau, texts of every length, days that stand still. */

const drawing = (name: string, width: number, height: number, alt: string): PictureView => ({
  avif: `/mau/${name}.avif ${width}w`,
  webp: `/mau/${name}.webp ${width}w`,
  src: `/mau/${name}.webp`,
  ...{ width, height, alt },
});

export const BRIDGE = drawing('canh-ngang', 800, 533, 'Hai đoàn viên đứng bên cây cầu gỗ trước dãy đồi');
export const HOUSE = drawing('nha', 800, 533, 'Ngôi nhà gỗ mới dựng trên nền đất cao');
export const PORTRAIT = drawing('canh-doc', 533, 800, 'Chân dung một bí thư chi đoàn');

export const TITLE = 'Cây cầu mới đưa học sinh Bản Cám qua suối an toàn';

/** Some 150 characters, as titles of party and union papers are. */
export const LONG_TITLE =
  'Hội nghị sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Đoàn toàn tỉnh, triển khai nhiệm vụ trọng tâm công tác Đoàn và phong trào thanh thiếu nhi sáu tháng cuối năm';

export const SAPO =
  'Sáng cuối tuần, hơn một trăm đoàn viên ba xã cùng khiêng dầm, trộn vữa để kịp khánh thành cây cầu trước mùa lũ.';

export const LONG_SAPO = `${SAPO} Công trình do các chi đoàn góp ngày công, bà con góp gỗ và cát, doanh nghiệp trong tỉnh tặng thép; phần tiền còn thiếu được vận động công khai, từng khoản thu và chi đều có chứng từ đăng trên cổng để ai cũng tra được.`;

export const DAY: Stamp = { datetime: '2023-03-14', text: '14/03/2023' };
export const MOMENT: Stamp = { datetime: '2023-03-14T09:30:00+07:00', text: 'Thứ Ba, 14/03/2023 | 09:30' };
export const LATER: Stamp = { datetime: '2023-03-15T16:05:00+07:00', text: 'Thứ Tư, 15/03/2023 | 16:05' };

export const TOPIC: Link = { href: '/chuyen-muc/tinh-nguyen/', label: 'Tình nguyện' };

export const FIGURE: Figure = {
  picture: BRIDGE,
  caption: 'Đoàn viên xã Quảng Khê khiêng dầm cầu qua suối Bản Cám, sáng 14/3/2023.',
  credit: 'Ảnh: Hà Linh',
};

export const LONG_FIGURE: Figure = {
  picture: HOUSE,
  caption:
    'Ngôi nhà của gia đình ở thôn Nà Mèo sau ba tháng thi công: nền tôn cao tám mươi phân, mái lợp tôn chống nóng, bếp tách khỏi nhà chính theo ý gia chủ; phần mộc do chính người trong thôn làm.',
  credit: 'Tranh minh họa: Cổng Đoàn',
};

export const words = (text: string): InlineView[] => [{ type: 'text', text, marks: [] }];

export function articleSample(id: string, change: Partial<ArticleCard> = {}): ArticleCard {
  return {
    ...{ id, title: TITLE, sapo: SAPO, at: DAY, picture: BRIDGE, topic: TOPIC },
    href: `/tin-tuc/bai-mau-${id}/`,
    ...change,
  };
}

/** A handful of articles that differ in what they have. */
export const ARTICLES: ArticleCard[] = [
  articleSample('1', { kicker: 'Ba Bể:' }),
  articleSample('2', { title: 'Đêm nước lên ở Quảng Khê', picture: HOUSE }),
  articleSample('3', { title: LONG_TITLE, topic: undefined }),
  articleSample('4', { title: 'Sổ góp ý của chi đoàn', picture: undefined }),
  articleSample('5', { kicker: 'Pác Nặm:', title: 'Mười lăm phút đọc sách đầu giờ', picture: PORTRAIT }),
];
