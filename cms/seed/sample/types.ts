import type { FaceOf } from '#contract/faces/face.ts';
import type { WrittenPaper } from '#cms/seed/paper-of-text.ts';

/**
 * The sample portal, written as public faces whose ids are the sample's own ("1", "2", …).
 * The seed turns them into documents at the desk and translates the ids; tests and the
 * design work read them as they are.
 */
export interface Sample {
  site: FaceOf<'site'>;
  navigation: FaceOf<'navigation'>;
  contact: FaceOf<'contact'>;
  alert: FaceOf<'alert'>;
  front: FaceOf<'front'>;
  topics: FaceOf<'topic'>[];
  series: FaceOf<'series'>[];
  places: FaceOf<'place'>[];
  units: FaceOf<'unit'>[];
  media: SamplePicture[];
  files: SampleFile[];
  campaigns: FaceOf<'campaign'>[];
  projects: FaceOf<'project'>[];
  accounts: FaceOf<'account'>[];
  postings: FaceOf<'posting'>[];
  updates: FaceOf<'update'>[];
  figureChanges: FaceOf<'figureChange'>[];
  articles: FaceOf<'article'>[];
  pages: FaceOf<'page'>[];
  documents: FaceOf<'document'>[];
  albums: FaceOf<'album'>[];
  videos: FaceOf<'video'>[];
  weeks: FaceOf<'week'>[];
  answers: FaceOf<'answer'>[];
  redirects: FaceOf<'redirect'>[];
}

/** A picture drawn by `cms/seed/pictures`, before it is rasterised and uploaded. */
export interface SamplePicture {
  id: string;
  /** Name of the drawing. */
  drawing: string;
  alt: string;
  credit: string;
  focus: { x: number; y: number };
}

/** A PDF: written, or with one of the drawings as its only page, as a scan looks. */
export interface SampleFile {
  id: string;
  title: string;
  /** The name of a drawing that is among the pictures. */
  content: { drawing: string } | { paper: WrittenPaper };
}
