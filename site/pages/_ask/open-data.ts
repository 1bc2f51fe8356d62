import type { APIContext } from 'astro';
import { dayAfter } from '#contract/text/dates.ts';
import { LISTS } from '#site/content/lists.ts';
import { openData, type OpenProject } from '#site/model/open-data.ts';
import type { OpenData } from '#site/model/open-data-schema.ts';
import { askPlaces } from './cards.ts';

/** All projects with the sums of their ledgers, as the open data tell them. */
export function askOpenData({ locals: { content }, url }: Pick<APIContext, 'locals' | 'url'>): OpenData {
  const projects = content.all(LISTS.projects).map((project): OpenProject => {
    const { id, place, unit, campaign, acceptsUntil } = project;
    return {
      project,
      totals: content.totals(id),
      isOver: acceptsUntil !== undefined && content.hasCome(dayAfter(acceptsUntil)),
      places: askPlaces(content, place),
      unit: content.card('unit', unit),
      campaign: campaign ? content.card('campaign', campaign) : undefined,
    };
  });
  const files = content.files(
    projects.flatMap(({ project }) =>
      [...project.attachments, ...(project.completion ?? [])].map(({ media }) => media),
    ),
  );
  return openData({ projects, files, site: content.the('site'), origin: url.origin });
}
