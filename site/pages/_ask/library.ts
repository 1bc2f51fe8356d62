import { LISTS, yearBounds } from '#site/content/lists.ts';
import type { AlbumAnswers } from '#site/model/album-page.ts';
import { coversOf } from '#site/model/library-cards.ts';
import type { VideoAnswers } from '#site/model/video-page.ts';
import { askCards, askPlaces } from './cards.ts';
import { askResources } from './resources.ts';
import type { CardOf } from '#contract/faces/face.ts';

type Content = App.Locals['content'];

/** The newest of both kinds, of everything or of a campaign. */
export function askMedia(content: Content, count: { albums: number; videos: number }, campaign?: string) {
  const albums = campaign ? LISTS.albumsOfCampaign(campaign) : LISTS.albums;
  const videos = campaign ? LISTS.videosOfCampaign(campaign) : LISTS.videos;
  return withPictures(content, {
    albums: count.albums > 0 ? content.newest(albums, count.albums) : [],
    videos: count.videos > 0 ? content.newest(videos, count.videos) : [],
  });
}

/** One kind in a year, newest first. */
export function askMediaOfYear(content: Content, kind: 'album' | 'video', year: string) {
  const [low, high] = yearBounds(year);
  return withPictures(content, {
    albums: kind === 'album' ? content.span(LISTS.albums, low, high).reverse() : [],
    videos: kind === 'video' ? content.span(LISTS.videos, low, high).reverse() : [],
  });
}

export function askAlbum(content: Content, path: string): AlbumAnswers | undefined {
  const album = content.at('album', path);
  if (!album) return undefined;
  return {
    album,
    places: askPlaces(content, album.place),
    units: askCards(content, 'unit', album.units),
    campaign: album.campaign ? content.card('campaign', album.campaign) : undefined,
    newer: content.newerThan(LISTS.albums, album, 1)[0],
    older: content.olderThan(LISTS.albums, album, 1)[0],
    pictures: content.pictures(album.pictures.map((picture) => picture.media)),
  };
}

export function askVideo(content: Content, path: string): VideoAnswers | undefined {
  const video = content.at('video', path);
  if (!video) return undefined;
  return {
    video,
    units: askCards(content, 'unit', video.units),
    campaign: video.campaign ? content.card('campaign', video.campaign) : undefined,
    newer: content.newerThan(LISTS.videos, video, 1)[0],
    older: content.olderThan(LISTS.videos, video, 1)[0],
    resources: askResources(content, { bodies: [video.transcript], pictures: [video.poster] }),
  };
}

function withPictures(content: Content, found: { albums: CardOf<'album'>[]; videos: CardOf<'video'>[] }) {
  const shown = [...found.albums.flatMap(coversOf), ...found.videos.map((video) => video.poster)];
  return { ...found, pictures: content.pictures(shown.map(({ media }) => media)) };
}
