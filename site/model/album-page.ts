import type { CardOf, FaceOf } from '#contract/faces/face.ts';
import { pathOf } from '#contract/paths.ts';
import { dayOf, machineDate } from '#contract/text/dates.ts';
import type { Link } from './card.ts';
import { ALBUMS, LIBRARY } from './library-pages.ts';
import { imageGalleryLd } from './library-ld.ts';
import { placesText } from './places-text.ts';
import { figureOf, machinePictures, type Figure, type Pictures } from './picture.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import { clockStamp, dayStamp, shortStamp, type Stamp } from './stamp.ts';

export interface AlbumAnswers {
  album: FaceOf<'album'>;
  /** The place of the pictures and what it lies in. */
  places: CardOf<'place'>[];
  units: CardOf<'unit'>[];
  campaign?: CardOf<'campaign'>;
  newer?: CardOf<'album'>;
  older?: CardOf<'album'>;
  pictures: Pictures;
}

/** A picture of an album, by the anchor that leads to it. */
export interface AlbumPicture extends Figure {
  /** "anh-3" */
  anchor: string;
  /** Higher than wide: it gets a column of its own. */
  isUpright: boolean;
  /** The largest variant: what a reader without script looks at closely. */
  largest: string;
}

export interface AlbumPage extends PageBase {
  title: string;
  sapo?: string;
  taken?: Stamp;
  place?: string;
  photosBy?: string;
  published: Stamp;
  updated?: Stamp;
  pictures: AlbumPicture[];
  /** Campaign and units: where the album belongs. */
  belongs: { label: string; links: Link[] }[];
  newer?: Link;
  older?: Link;
}

export function albumPage(answers: AlbumAnswers, setting: Setting): AlbumPage {
  const { album } = answers;
  const pictures = albumPictures(album, answers.pictures);
  const place = placesText(answers.places) || undefined;
  const description = album.sapo ?? descriptionOf(album, pictures.length, place);
  const cover = album.pictures.map(({ media }) => answers.pictures.get(media)).find(Boolean);
  return {
    ...pageBase(setting, {
      title: album.title,
      description,
      above: [LIBRARY, ALBUMS],
      jsonLd: [
        imageGalleryLd({
          title: album.title,
          description,
          url: setting.origin + setting.path,
          images: (cover ? machinePictures(cover) : [setting.share.path]).map(
            (path) => setting.origin + path,
          ),
          published: machineDate(album.publishedAt),
          modified: machineDate(album.updatedAt ?? album.publishedAt),
          pictures: pictures.map(({ largest, caption, credit }) => ({
            url: setting.origin + largest,
            caption,
            credit,
          })),
        }),
      ],
    }),
    title: album.title,
    sapo: album.sapo,
    taken: album.takenOn ? dayStamp(album.takenOn) : undefined,
    place,
    photosBy: album.photosBy,
    published: shortStamp(album.publishedAt),
    updated: album.updatedAt ? clockStamp(album.updatedAt) : undefined,
    pictures,
    belongs: belongsOf(answers),
    newer: answers.newer && { href: pathOf('album', answers.newer), label: answers.newer.title },
    older: answers.older && { href: pathOf('album', answers.older), label: answers.older.title },
  };
}

/** Those that are still public. Numbers follow the album as it was put together, so a shared anchor stays right. */
function albumPictures(album: FaceOf<'album'>, pictures: Pictures): AlbumPicture[] {
  return album.pictures.flatMap((shown, at) => {
    const figure = figureOf(shown, pictures, 'whole', album.photosBy);
    if (!figure) return [];
    const { width, height, webp } = figure.picture;
    const largest = webp.split(', ').at(-1)!.split(' ')[0]!;
    return [{ ...figure, anchor: `anh-${at + 1}`, isUpright: height > width, largest }];
  });
}

function descriptionOf(album: FaceOf<'album'>, count: number, place: string | undefined): string {
  const day = dayStamp(album.takenOn ?? dayOf(album.publishedAt)).text;
  return `${album.title}: ${count} ảnh${place ? `, ${place}` : ''}, ${day}.`;
}

function belongsOf({ campaign, units }: AlbumAnswers): AlbumPage['belongs'] {
  return [
    {
      label: 'Chiến dịch',
      links: campaign ? [{ href: pathOf('campaign', campaign), label: campaign.title }] : [],
    },
    { label: 'Đơn vị', links: units.map((unit) => ({ href: pathOf('unit', unit), label: unit.name })) },
  ].filter((group) => group.links.length > 0);
}
