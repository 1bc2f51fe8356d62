import type { CardOf } from '#contract/faces/face.ts';
import { albumsByYearPath, PATHS, videosByYearPath } from '#contract/paths.ts';
import type { Link } from './card.ts';
import { albumCard, videoCard, yearLinks, type AlbumCard, type VideoCard } from './library-cards.ts';
import type { Pictures } from './picture.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';

/* Lists of the library: the newest of both kinds, the newest of one, one kind in a year. */

export const LIBRARY: Link = { href: PATHS.library, label: 'Thư viện' };
export const ALBUMS: Link = { href: PATHS.albums, label: 'Ảnh' };
export const VIDEOS: Link = { href: PATHS.videos, label: 'Video' };

/** How many of each kind the library shows, and how many a kind's own list. */
export const NEWEST_IN_LIBRARY = 6;
export const NEWEST_OF_KIND = 24;

export interface LibraryPage extends PageBase {
  title: string;
  about: string;
  albums: AlbumCard[];
  videos: VideoCard[];
}

export interface MediaList extends PageBase {
  title: string;
  about: string;
  /** Of the two, one is empty. */
  albums: AlbumCard[];
  videos: VideoCard[];
  /** Shown where the list is empty. */
  none: string;
  years: Link[];
}

interface MediaAnswers {
  albums: CardOf<'album'>[];
  videos: CardOf<'video'>[];
  pictures: Pictures;
}

export function libraryPage(answers: MediaAnswers, setting: Setting): LibraryPage {
  const title = 'Thư viện ảnh, video';
  const about = `Hình ảnh và video về hoạt động của ${setting.site.name}.`;
  return {
    ...pageBase(setting, {
      title,
      step: LIBRARY.label,
      description: about,
      above: [],
    }),
    title,
    about,
    ...cardsOf(answers),
  };
}

const KINDS = {
  album: {
    title: 'Thư viện ảnh',
    link: ALBUMS,
    what: 'Album ảnh',
    none: 'Chưa có album ảnh nào.',
    byYear: albumsByYearPath,
  },
  video: {
    title: 'Video',
    link: VIDEOS,
    what: 'Video',
    none: 'Chưa có video nào.',
    byYear: videosByYearPath,
  },
} as const;

/** @param year absent for the newest; @param years in which there are any, newest first */
export function mediaList(
  kind: keyof typeof KINDS,
  { years, year, ...answers }: MediaAnswers & { years: string[]; year?: string },
  setting: Setting,
): MediaList {
  const { title: name, link, what, none, byYear } = KINDS[kind];
  const title = year ? `${name} năm ${year}` : name;
  const about = `${what} của ${setting.site.name}${year ? `, năm ${year}` : ', mới nhất trước'}.`;
  return {
    ...pageBase(setting, {
      title,
      step: year ? `Năm ${year}` : link.label,
      description: about,
      above: year ? [LIBRARY, link] : [LIBRARY],
    }),
    title,
    about,
    ...cardsOf(answers),
    none,
    years: yearLinks(
      years.filter((other) => other !== year),
      byYear,
    ),
  };
}

function cardsOf({ albums, videos, pictures }: MediaAnswers) {
  return {
    albums: albums.map((album) => albumCard(album, pictures)),
    videos: videos.map((video) => videoCard(video, pictures)),
  };
}
