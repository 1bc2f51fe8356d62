import { embedUrl, FRAME_ORIGINS, videoOfUrl, watchUrl, type VideoSource } from '#contract/video.ts';
import type { PictureView } from './picture.ts';

/** A video as a page shows it before a reader taps: our own picture, and nothing asked of the host. */
export interface VideoView {
  title: string;
  /** The page of the video at its host. */
  href: string;
  /** "YouTube"; the name of the host's machine where it is none that can be played here. */
  host: string;
  poster?: PictureView;
  /** Absent where it can be watched at the host only. */
  player?: { embed: string; origin: string };
}

const HOST_NAMES: Record<VideoSource['host'], string> = { youtube: 'YouTube', facebook: 'Facebook' };

export function videoView(source: VideoSource, title: string, poster?: PictureView): VideoView {
  const { host } = source;
  const player = { embed: embedUrl(source), origin: FRAME_ORIGINS[host] };
  return { title, href: watchUrl(source), host: HOST_NAMES[host], poster, player };
}

/** A video that an editor named by its address. */
export function videoAt(url: string, title: string, poster?: PictureView): VideoView {
  const source = videoOfUrl(url);
  return source ? videoView(source, title, poster) : { title, href: url, host: new URL(url).host, poster };
}

/** "4:05", "1:02:30" */
export function durationText(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** For screen readers: "4 phút 5 giây". */
export function durationWords(seconds: number): string {
  const parts: [number, string][] = [
    [Math.floor(seconds / 3600), 'giờ'],
    [Math.floor(seconds / 60) % 60, 'phút'],
    [seconds % 60, 'giây'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}
