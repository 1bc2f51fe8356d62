import type { FaceOf } from '#contract/faces/face.ts';
import { portraitStories } from './chan-dung.ts';
import { digitalStories } from './chuyen-doi-so.ts';
import { peopleStories } from './guong-nguoi-tre.ts';
import { exampleStories } from './hoc-tap-bac.ts';
import { startUpStories } from './khoi-nghiep.ts';
import { digitalSkillStories } from './ky-nang-so.ts';
import { workStories } from './nghe-nghiep.ts';
import { childrenStories } from './thieu-nhi.ts';
import { provinceStories } from './tin-trong-tinh.ts';
import { coldSeasonStories } from './tinh-nguyen-dong-xuan.ts';
import { summerStories } from './tinh-nguyen-he.ts';
import { volunteeringStories } from './tinh-nguyen.ts';
import { schoolStories } from './truong-hoc.ts';
import { heritageStories } from './ve-nguon.ts';
import { unionBuildingStories } from './xay-dung-doan.ts';
import { grassrootsStories } from './xay-dung-doan-co-so.ts';

/** All articles, oldest first. */
export const articles: FaceOf<'article'>[] = [
  ...portraitStories,
  ...digitalStories,
  ...peopleStories,
  ...exampleStories,
  ...startUpStories,
  ...digitalSkillStories,
  ...workStories,
  ...childrenStories,
  ...provinceStories,
  ...coldSeasonStories,
  ...summerStories,
  ...volunteeringStories,
  ...schoolStories,
  ...heritageStories,
  ...unionBuildingStories,
  ...grassrootsStories,
].sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
