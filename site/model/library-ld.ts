import type { ImageGallery, VideoObject, WithContext } from 'schema-dts';

/* Structured data of albums and videos, after schema.org and Google's guide for videos. All addresses are absolute. */

interface GalleryInput {
  title: string;
  description: string;
  url: string;
  images: string[];
  /** With offset: "2023-03-14T09:30:00+07:00". */
  published: string;
  modified: string;
  pictures: { url: string; caption?: string; credit?: string }[];
}

export function imageGalleryLd(gallery: GalleryInput): WithContext<ImageGallery> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ImageGallery',
    name: gallery.title,
    description: gallery.description,
    url: gallery.url,
    image: gallery.images,
    datePublished: gallery.published,
    dateModified: gallery.modified,
    inLanguage: 'vi',
    associatedMedia: gallery.pictures.map(({ url, caption, credit }) => ({
      '@type': 'ImageObject',
      contentUrl: url,
      caption,
      creditText: credit,
    })),
  };
}

interface VideoInput {
  title: string;
  description: string;
  url: string;
  thumbnails: string[];
  published: string;
  embed: string;
  /** Seconds. */
  duration?: number;
  transcript: string;
}

export function videoLd(video: VideoInput): WithContext<VideoObject> {
  return {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    name: video.title,
    description: video.description,
    url: video.url,
    thumbnailUrl: video.thumbnails,
    uploadDate: video.published,
    embedUrl: video.embed,
    duration: video.duration ? `PT${video.duration}S` : undefined,
    transcript: video.transcript || undefined,
    inLanguage: 'vi',
  };
}
