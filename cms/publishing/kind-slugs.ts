import { SINGLE_KINDS, type Kind, type SingleKind } from '#contract/kinds.ts';

/** The kinds of which there are many documents: each has a collection. */
export type CollectionKind = Exclude<Kind, SingleKind>;

/** What Payload calls the collection of each kind. */
export const COLLECTION_OF = {
  article: 'articles',
  campaign: 'campaigns',
  project: 'projects',
  topic: 'topics',
  unit: 'units',
  place: 'places',
  media: 'media',
  page: 'pages',
  redirect: 'redirects',
  posting: 'postings',
  account: 'accounts',
  figureChange: 'figure-changes',
  update: 'updates',
  document: 'documents',
  album: 'albums',
  video: 'videos',
  series: 'series',
  week: 'weeks',
  answer: 'answers',
} as const satisfies Record<CollectionKind, string>;

/** What Payload calls the global of each single kind. */
export const GLOBAL_OF = {
  site: 'site',
  navigation: 'navigation',
  front: 'front',
  contact: 'contact',
  alert: 'alert',
} as const satisfies Record<SingleKind, string>;

/** How an editor calls one document of a kind, in lower case. */
export const NAME_OF: Record<Kind, string> = {
  article: 'tin bài',
  campaign: 'chiến dịch',
  project: 'công trình',
  topic: 'chuyên mục',
  unit: 'đơn vị',
  place: 'địa bàn',
  media: 'ảnh hoặc tệp',
  page: 'trang',
  redirect: 'chuyển hướng',
  posting: 'khoản thu chi',
  account: 'tài khoản tiếp nhận',
  figureChange: 'thay đổi số liệu',
  update: 'nhật ký công trình',
  document: 'văn bản',
  album: 'album ảnh',
  video: 'video',
  series: 'loạt bài',
  week: 'lịch công tác',
  answer: 'góp ý',
  site: 'thông tin cổng',
  navigation: 'thanh điều hướng',
  front: 'trang chủ',
  contact: 'liên hệ và liên kết',
  alert: 'thông báo khẩn',
};

const KIND_OF = new Map<string, Kind>([
  ...Object.entries(COLLECTION_OF).map(([kind, slug]) => [slug, kind as Kind] as const),
  ...Object.entries(GLOBAL_OF).map(([kind, slug]) => [slug, kind as Kind] as const),
]);

/** The kind behind a collection or global; undefined for those without a public face (users). */
export function kindOf(slug: string): Kind | undefined {
  return KIND_OF.get(slug);
}

export function isSingle(kind: Kind): kind is SingleKind {
  return (SINGLE_KINDS as readonly Kind[]).includes(kind);
}
