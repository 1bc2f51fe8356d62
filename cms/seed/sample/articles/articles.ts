import type { FaceOf } from '#contract/faces/face.ts';
import { digitalStories } from './chuyen-doi-so.ts';
import { peopleStories } from './guong-nguoi-tre.ts';
import { exampleStories } from './hoc-tap-bac.ts';
import { startUpStories } from './khoi-nghiep.ts';
import { childrenStories } from './thieu-nhi.ts';
import { provinceStories } from './tin-trong-tinh.ts';
import { volunteeringStories } from './tinh-nguyen.ts';
import { unionBuildingStories } from './xay-dung-doan.ts';

/** All articles, oldest first. */
export const articles: FaceOf<'article'>[] = [
  ...provinceStories,
  ...unionBuildingStories,
  ...volunteeringStories,
  ...childrenStories,
  ...startUpStories,
  ...digitalStories,
  ...peopleStories,
  ...exampleStories,
].sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));

const ids = new Set(articles.map((article) => article.id));
for (const article of articles) article.related = article.related.filter((id) => ids.has(id));
