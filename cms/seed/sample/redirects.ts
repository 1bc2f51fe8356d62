import type { FaceOf } from '#contract/faces/face.ts';
import { PATHS } from '#contract/paths.ts';

/** Addresses of the kind that former portals used, and where their readers belong now. */
export const redirects: FaceOf<'redirect'>[] = [
  {
    id: '1',
    from: '/news.php?nt=406',
    to: '/tin-tuc/hieu-qua-tu-xay-dung-doan-co-so-3-chu-dong-36/',
  },
  { id: '2', from: '/tin-tuc.aspx', to: PATHS.news },
  { id: '3', from: '/?cn=144&gd=1&tc=1639', to: '/co-cau-to-chuc/' },
  { id: '4', from: '/lien-he-5117.html', to: '/lien-he/' },
  { id: '5', from: '/chien-dich-tinh-nguyen.aspx', to: PATHS.campaigns },
];
