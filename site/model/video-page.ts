import { runningText } from '#contract/body.ts';
import type { CardOf, FaceOf } from '#contract/faces/face.ts';
import { pathOf } from '#contract/paths.ts';
import { machineDate } from '#contract/text/dates.ts';
import type { BlockView, Resources } from './block-view.ts';
import { bodyView } from './body.ts';
import type { Link } from './card.ts';
import { LIBRARY, VIDEOS } from './library-pages.ts';
import { videoLd } from './library-ld.ts';
import { figureOf, machinePictures } from './picture.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import { clockStamp, dayStamp, shortStamp, type Stamp } from './stamp.ts';
import { framesIn } from './frames.ts';
import { durationText, durationWords, videoView, type VideoView } from './video.ts';

export interface VideoAnswers {
  video: FaceOf<'video'>;
  units: CardOf<'unit'>[];
  campaign?: CardOf<'campaign'>;
  newer?: CardOf<'video'>;
  older?: CardOf<'video'>;
  resources: Resources;
}

export interface VideoPage extends PageBase {
  title: string;
  sapo?: string;
  video: VideoView;
  /** Below the poster. */
  credit?: string;
  caption?: string;
  duration?: { text: string; words: string };
  taken?: Stamp;
  published: Stamp;
  updated?: Stamp;
  transcript: BlockView[];
  belongs: { label: string; links: Link[] }[];
  newer?: Link;
  older?: Link;
}

export function videoPage(answers: VideoAnswers, setting: Setting): VideoPage {
  const { video, campaign, units, resources } = answers;
  const poster = figureOf(video.poster, resources.pictures, 'card');
  const view = videoView(video.source, video.title, poster?.picture);
  const transcript = bodyView(video.transcript, resources);
  const words = runningText(video.transcript);
  const description = video.sapo ?? (words || video.title);
  const cover = resources.pictures.get(video.poster.media);
  return {
    ...pageBase(setting, {
      title: video.title,
      description,
      above: [LIBRARY, VIDEOS],
      frames: [...new Set([view.player!.origin, ...framesIn(transcript)])],
      jsonLd: [
        videoLd({
          title: video.title,
          description,
          url: setting.origin + setting.path,
          thumbnails: (cover ? machinePictures(cover) : [setting.share.path]).map(
            (path) => setting.origin + path,
          ),
          published: machineDate(video.publishedAt),
          embed: view.player!.embed,
          duration: video.duration,
          transcript: words,
        }),
      ],
    }),
    title: video.title,
    sapo: video.sapo,
    video: view,
    credit: poster?.credit,
    caption: poster?.caption,
    duration: video.duration
      ? { text: durationText(video.duration), words: durationWords(video.duration) }
      : undefined,
    taken: video.takenOn ? dayStamp(video.takenOn) : undefined,
    published: shortStamp(video.publishedAt),
    updated: video.updatedAt ? clockStamp(video.updatedAt) : undefined,
    transcript,
    belongs: [
      { label: 'Chiến dịch', links: campaign ? [link(pathOf('campaign', campaign), campaign.title)] : [] },
      { label: 'Đơn vị', links: units.map((unit) => link(pathOf('unit', unit), unit.name)) },
    ].filter((group) => group.links.length > 0),
    newer: answers.newer && link(pathOf('video', answers.newer), answers.newer.title),
    older: answers.older && link(pathOf('video', answers.older), answers.older.title),
  };
}

const link = (href: string, label: string): Link => ({ href, label });
