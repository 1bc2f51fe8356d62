import type { CardOf } from '#contract/faces/face.ts';
import { pathOf } from '#contract/paths.ts';
import type { Link } from './card.ts';
import { shownView, type Pictures, type PictureView } from './picture.ts';
import { dayStamp, shortStamp, type Stamp } from './stamp.ts';
import { durationText, durationWords } from './video.ts';

/** What a list shows of an album or a video. */
export interface MediaCard {
  href: string;
  title: string;
  /** The day on which it was taken, else on which it was published. */
  at: Stamp;
  picture?: PictureView;
}

export interface AlbumCard extends MediaCard {
  /** "12 ảnh" */
  count: string;
}

export interface VideoCard extends MediaCard {
  /** "4:05", and in words. */
  duration?: { text: string; words: string };
}

/**
 * The pictures that may stand for an album: the first that is still public does. Not all of them, or a list
 * of albums would wait for every picture in them.
 */
export const coversOf = (album: CardOf<'album'>) => album.pictures.slice(0, 3);

export function albumCard(album: CardOf<'album'>, pictures: Pictures): AlbumCard {
  const cover = coversOf(album).find((picture) => pictures.has(picture.media));
  return {
    href: pathOf('album', album),
    title: album.title,
    at: whenOf(album),
    count: `${album.pictures.length} ảnh`,
    picture: shownView(cover, pictures, 'card'),
  };
}

export function videoCard(video: CardOf<'video'>, pictures: Pictures): VideoCard {
  const { duration } = video;
  return {
    href: pathOf('video', video),
    title: video.title,
    at: whenOf(video),
    duration: duration ? { text: durationText(duration), words: durationWords(duration) } : undefined,
    picture: shownView(video.poster, pictures, 'card'),
  };
}

const whenOf = ({ takenOn, publishedAt }: { takenOn?: string; publishedAt: string }): Stamp =>
  takenOn ? dayStamp(takenOn) : shortStamp(publishedAt);

/** Years of a list as links. */
export const yearLinks = (years: readonly string[], pathOfYear: (year: string) => string): Link[] =>
  years.map((year) => ({ href: pathOfYear(year), label: `Năm ${year}` }));
