import { alert } from './alert.ts';
import { articles } from './articles/articles.ts';
import { campaigns } from './campaigns/campaigns.ts';
import { contact } from './contact-details.ts';
import { documents } from './documents/documents.ts';
import { answers } from './feedback/answers.ts';
import { front } from './front.ts';
import { accounts } from './giving/accounts.ts';
import { figureChanges } from './giving/figure-changes.ts';
import { postings } from './giving/postings.ts';
import { albums } from './library/albums.ts';
import { series } from './library/series.ts';
import { videos } from './library/videos.ts';
import { files, media } from './media.ts';
import { navigation } from './navigation.ts';
import { pages } from './pages/pages.ts';
import { places } from './places.ts';
import { projects } from './projects/projects.ts';
import { redirects } from './redirects.ts';
import { weeks } from './schedule/weeks.ts';
import { site } from './site.ts';
import { topics } from './topics.ts';
import type { Sample } from './types.ts';
import { units } from './units.ts';
import { updates } from './updates/updates.ts';

/** The portal of Tỉnh Đoàn Bắc Kạn as of June 2023. */
export const sample: Sample = {
  site,
  navigation,
  front,
  contact,
  alert,
  topics,
  series,
  places,
  units,
  media,
  files,
  campaigns,
  projects,
  accounts,
  postings,
  updates,
  figureChanges,
  articles,
  pages,
  documents,
  albums,
  videos,
  weeks,
  answers,
  redirects,
};
