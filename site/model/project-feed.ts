import type { FaceOf } from '#contract/faces/face.ts';
import { pathOf, projectFeedPath } from '#contract/paths.ts';
import { runningText } from '#contract/body.ts';
import type { Feed } from './feed.ts';
import { shorten } from './head.ts';
import { UPDATE_LABELS } from './labels.ts';
import { updateAnchor } from './records.ts';

const SUMMARY_LENGTH = 400;

interface ProjectFeedAnswers {
  project: Pick<FaceOf<'project'>, 'id' | 'slug' | 'title' | 'sapo'>;
  /** Newest first. */
  updates: readonly FaceOf<'update'>[];
  site: { shortName: string };
  origin: string;
}

/** What a project tells those who follow it: its updates, each at its place on the project's page. */
export function projectFeed({ project, updates, site, origin }: ProjectFeedAnswers): Feed {
  const path = pathOf('project', project);
  return {
    title: `${project.title} | ${site.shortName}`,
    description: project.sapo,
    page: origin + path,
    self: origin + projectFeedPath(path),
    entries: updates.map((update) => ({
      url: `${origin}${path}#${updateAnchor(update.id)}`,
      title: update.title,
      summary: shorten(runningText(update.body), SUMMARY_LENGTH),
      published: update.publishedAt,
      category: UPDATE_LABELS[update.type],
    })),
  };
}
