import { createHash } from 'node:crypto';
import type { CardOf } from '#contract/faces/face.ts';
import type { PictureFace } from '#contract/faces/media.ts';
import type { ShownPicture } from '#contract/faces/parts.ts';
import { ONLY_ID, PAGE_KINDS, type PageKind } from '#contract/kinds.ts';
import { projectStatus } from '#contract/faces/project.ts';
import { pathOf, PATHS, sharePath } from '#contract/paths.ts';
import { variantSet, variantsOf } from '#contract/pictures.ts';
import type { Content } from './content.ts';
import type { ShareImage } from './share-image.ts';

/*
 * What the share image of a page shows. The page names the image by a hash of all this, so its bytes follow from
 * the edition alone; the image itself is made later, by whoever needs it first (site/share).
 */

/** Change it with anything that changes the drawing (site/share): it is part of the names. */
const DESIGN = 1;

export interface ShareCard {
  kind: PageKind | 'list' | 'site';
  id: string;
  /** The page that it stands for. */
  page: string;
  title: string;
  /** What kind of page it is, or its topic. */
  label?: string;
  /** The name of the portal. */
  brand: string;
  photo?: SharePhoto;
}

export interface SharePhoto {
  /** The name of all variants of the picture (see `variantSet`). */
  set: string;
  /** The variant that is drawn from: a file name below /anh/. */
  variant: string;
  /** Hundredths of width and height. */
  focus: { x: number; y: number };
  alt: string;
}

/** A picture narrower than this would have to be enlarged too much. Pixels. */
const NARROWEST = 700;

interface Subject {
  title: string;
  label?: string;
  picture?: ShownPicture;
}

/** A new kind of page is one line. No figures: a picture that is passed on does not say of which day they are. */
const SUBJECTS: { [K in PageKind]: (card: CardOf<K>, content: Content) => Subject } = {
  article: ({ title, topic, hero }, content) => ({
    title,
    label: content.card('topic', topic)?.name,
    picture: hero,
  }),
  campaign: ({ title, hero }) => ({ title, label: 'Chiến dịch', picture: hero }),
  project: (card) => ({ title: card.title, label: 'Công trình thanh niên', picture: pictureOfProject(card) }),
  topic: ({ name }) => ({ title: name, label: 'Chuyên mục' }),
  unit: ({ name, picture }) => ({ title: name, label: 'Đơn vị', picture }),
  page: ({ title, hero }) => ({ title, picture: hero }),
  document: ({ title, number }) => ({ title, label: `Văn bản ${number}` }),
  album: ({ title, pictures }) => ({ title, label: 'Thư viện ảnh', picture: pictures[0] }),
  video: ({ title, poster }) => ({ title, label: 'Video', picture: poster }),
  series: ({ name, picture }) => ({ title: name, label: 'Loạt bài', picture }),
  week: ({ title }) => ({ title, label: 'Lịch công tác' }),
};

/** Lists have no document; by the first part of their address. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ['tin-tuc', 'Tin tức'],
  ['chien-dich', 'Chiến dịch tình nguyện'],
  ['cong-trinh', 'Công trình thanh niên'],
  ['don-vi', 'Cơ cấu tổ chức'],
  ['van-ban', 'Văn bản'],
  ['thu-vien', 'Thư viện ảnh, video'],
  ['loat-bai', 'Loạt bài'],
  ['lich-cong-tac', 'Lịch công tác'],
  ['du-lieu', 'Dữ liệu mở'],
  ['gop-y', 'Góp ý, kiến nghị'],
  ['hoi-dap', 'Hỏi – đáp'],
]);

/** As its page shows it: see `projectPicture` in site/model/card.ts. */
function pictureOfProject(project: CardOf<'project'>): ShownPicture | undefined {
  const done = projectStatus(project) === 'done';
  return (done ? project.after : undefined) ?? project.hero ?? project.after ?? project.before;
}

/** The card of a document, a list or the portal; undefined where there is none in public. */
export function shareCardOf(content: Content, kind: string, id: string): ShareCard | undefined {
  if (kind === 'site') return id === ONLY_ID ? cardOfPortal(content) : undefined;
  if (kind === 'list') return cardOfList(content, id);
  const known = PAGE_KINDS.find((one) => one === kind);
  return known && cardOfKind(content, known, id);
}

function cardOfPortal(content: Content): ShareCard {
  const { shortName, name } = content.the('site');
  return { kind: 'site', id: ONLY_ID, page: PATHS.home, title: name, brand: shortName };
}

function cardOfList(content: Content, id: string): ShareCard | undefined {
  const title = LISTS.get(id);
  return title === undefined
    ? undefined
    : { kind: 'list', id, page: `/${id}/`, title, brand: content.the('site').shortName };
}

function cardOfKind<K extends PageKind>(content: Content, kind: K, id: string): ShareCard | undefined {
  const card = content.card(kind, id);
  if (!card) return undefined;
  const { title, label, picture } = SUBJECTS[kind](card, content);
  const photo = picture && content.pictures([picture.media]).get(picture.media);
  const brand = content.the('site').shortName;
  return { kind, id, page: pathOf(kind, card), title, label, brand, photo: photo && sharePhoto(photo) };
}

function sharePhoto(picture: PictureFace): SharePhoto | undefined {
  const whole = variantsOf(picture).filter(({ crop, format }) => crop === 'whole' && format === 'webp');
  const variant = whole.find(({ width }) => width >= 1200) ?? whole.at(-1)!;
  if (variant.width < NARROWEST) return undefined;
  return { set: variantSet(picture), variant: variant.name, focus: picture.focus, alt: picture.alt };
}

/**
 * The card for the page at a path: of the document there, else of the nearest one above it (a ledger shows its
 * project), else of the list it belongs to, else of the portal.
 */
export function shareCardAt(content: Content, path: string): ShareCard {
  for (let at = folderOf(path); at.length > 1; at = folderOf(at.slice(0, -1))) {
    const document = content.pageAt(at);
    const card = document && shareCardOf(content, document.kind, document.id);
    if (card) return card;
  }
  const list = cardOfList(content, path.split('/')[1] ?? '');
  if (list) return list;
  return cardOfPortal(content);
}

/** "/a/b/" → "/a/b/"; "/a/b" → "/a/"; what is no path at all → "". */
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** "article-12-3f9a1c22-0b1c2d3e4f5a": tells the document and the picture, so that both can be taken away by name. */
export function shareName(card: ShareCard): string {
  const { kind, id, title, label, brand, photo } = card;
  const shown = [DESIGN, title, label, brand, photo?.variant, photo?.focus];
  const hash = createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 12);
  return `${kind}-${id}-${photo ? photoMark(photo.set) : NO_PHOTO}-${hash}`;
}

/** Eight characters for a picture in the names of images that show it. */
export const photoMark = (set: string) => set.slice(0, 8);
export const NO_PHOTO = '0';

export interface NamedShareImage {
  kind: string;
  id: string;
  /** {@link photoMark} of the picture on it; '0' without one. */
  mark: string;
}

/** What the name of a share image says; undefined for any other name. */
export function parseShareName(name: string): NamedShareImage | undefined {
  const [, kind, id, mark] = /^([a-zA-Z]+)-([a-z0-9-]+)-([0-9a-f]{8}|0)-[0-9a-f]{12}$/u.exec(name) ?? [];
  return kind && id && mark ? { kind, id, mark } : undefined;
}

/** The image of the page at a path, by the name under which it is made. */
export function shareImageAt(content: Content, path: string): ShareImage {
  const card = shareCardAt(content, path);
  return {
    path: sharePath(shareName(card)),
    alt: card.photo ? `${card.title}. ${card.photo.alt}` : card.title,
  };
}
