import type { VideoFace } from './faces/library.ts';

/* Videos that lie with another host: which one an address means, and where it is played. */

export type VideoSource = VideoFace['source'];

const YOUTUBE_HOSTS = [
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'youtu.be',
  'www.youtube-nocookie.com',
];
const FACEBOOK_HOSTS = ['facebook.com', 'www.facebook.com', 'm.facebook.com', 'web.facebook.com'];

/** YouTube's ids have 11 letters. */
const YOUTUBE_ID = /^[A-Za-z0-9_-]{11}$/u;
const FACEBOOK_ID = /^\d{6,40}$/u;

/** The video that an address leads to; undefined for other hosts and for addresses that name no single video. */
export function videoOfUrl(address: string): VideoSource | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && YOUTUBE_HOSTS.includes(url.hostname)) {
    const video = url.hostname === 'youtu.be' ? url.pathname.slice(1) : youtubeId(url);
    return YOUTUBE_ID.test(video) ? { host: 'youtube', video } : undefined;
  }
  if (url && FACEBOOK_HOSTS.includes(url.hostname)) {
    const video =
      url.searchParams.get('v') ?? /\/(?:videos|reel)\/(?:[^/]+\/)?(\d+)/u.exec(url.pathname)?.[1] ?? '';
    return FACEBOOK_ID.test(video) ? { host: 'facebook', video } : undefined;
  }
  return undefined;
}

const youtubeId = (url: URL) =>
  url.searchParams.get('v') ?? /^\/(?:embed|shorts|live)\/([^/]+)/u.exec(url.pathname)?.[1] ?? '';

/** The page of a video at its host. */
export function watchUrl({ host, video }: VideoSource): string {
  return host === 'youtube'
    ? `https://www.youtube.com/watch?v=${video}`
    : `https://www.facebook.com/watch/?v=${video}`;
}

/** Origins that a page may show in a frame, by host; the web servers name the same ones in their headers. */
export const FRAME_ORIGINS: Record<VideoSource['host'], string> = {
  youtube: 'https://www.youtube-nocookie.com',
  facebook: 'https://www.facebook.com',
};

/** What a frame shows once a reader has tapped, hence begins to play. */
export function embedUrl(source: VideoSource): string {
  const { host, video } = source;
  return host === 'youtube'
    ? `${FRAME_ORIGINS.youtube}/embed/${video}?autoplay=1&rel=0&hl=vi`
    : `${FRAME_ORIGINS.facebook}/plugins/video.php?href=${encodeURIComponent(watchUrl(source))}&autoplay=true&show_text=false`;
}
