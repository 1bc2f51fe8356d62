/** What is paid for. */
export const GENRES = ['news', 'article', 'report', 'photo', 'video'] as const;

export type Genre = (typeof GENRES)[number];

export const GENRE_LABELS: Record<Genre, string> = {
  news: 'Tin',
  article: 'Bài',
  report: 'Phóng sự',
  photo: 'Ảnh',
  video: 'Video',
};

export const ROLES_PAID = ['text', 'photo'] as const;

export type RolePaid = (typeof ROLES_PAID)[number];

export const ROLE_PAID_LABELS: Record<RolePaid, string> = { text: 'Tác giả', photo: 'Ảnh, quay phim' };
