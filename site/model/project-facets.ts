import type { CardOf } from '#contract/faces/face.ts';
import { PROJECT_STATUSES, PROJECT_TYPES, projectStatus } from '#contract/faces/project.ts';
import { PATHS } from '#contract/paths.ts';
import { byName } from '#contract/text/collate.ts';
import { STATUS_LABELS, TYPE_LABELS } from './labels.ts';
import { needsHelp, type Tallies } from './project-progress.ts';
import { selectionPath, type Facet, type Selection } from './project-selection.ts';

/** A row of links, each of which adds, changes or takes away one condition. */
export interface Filter {
  label: string;
  /** What is chosen of it: "Cầu dân sinh". */
  current?: string;
  links: FilterLink[];
}

export interface FilterLink {
  href: string;
  label: string;
  /** How many projects there would be; absent where the page does not know the others. */
  count?: number;
  current: boolean;
  /** Answered on demand: nothing for search engines to follow. */
  rel?: 'nofollow';
}

export interface Catalogue {
  /** Ascending by the day of the last proof. */
  projects: readonly CardOf<'project'>[];
  places: readonly CardOf<'place'>[];
  tallies: Tallies;
}

/** Whether a project fulfils a selection, as a function made once for many. */
export function fulfils(selection: Selection, { places, tallies }: Catalogue) {
  const inside = selection.place === undefined ? undefined : placesIn(selection.place, places);
  return (project: CardOf<'project'>): boolean =>
    (selection.status === undefined || projectStatus(project) === selection.status) &&
    (selection.type === undefined || project.type === selection.type) &&
    (inside === undefined || inside.has(project.place)) &&
    (selection.year === undefined || yearOf(project) === selection.year) &&
    (selection.needsHelp === undefined || needsHelp(project, tallies.get(project.id)));
}

/** The years of the last proofs, newest first. */
export function yearsOf(projects: readonly CardOf<'project'>[]): string[] {
  return [...new Set(projects.map(yearOf))].sort().reverse();
}

/**
 * All filters as they stand under a selection. `catalogue` holds the projects that the page knows: all of them,
 * or (`own` names the condition that its list is made by) those of its own list, and then what would lead out of
 * it has no number.
 */
export function filtersOf(catalogue: Catalogue, selection: Selection, own?: Facet): Filter[] {
  const link = (facet: Facet, value: string | true, label: string): FilterLink => {
    const current = selection[facet] === value;
    const { [facet]: _taken, ...others } = selection;
    const target: Selection = current ? others : { ...others, [facet]: value };
    const shown: Selection = { ...others, [facet]: value };
    const isKnown = facet !== own || current;
    const count = isKnown ? catalogue.projects.filter(fulfils(shown, catalogue)).length : undefined;
    return { ...linkTo(target), label, count, current };
  };
  const filters: Filter[] = [
    {
      label: 'Tình trạng',
      links: [
        link('needsHelp', true, 'Đang cần giúp'),
        ...PROJECT_STATUSES.map((one) => link('status', one, STATUS_LABELS[one])),
      ],
    },
    { label: 'Loại công trình', links: PROJECT_TYPES.map((one) => link('type', one, TYPE_LABELS[one])) },
    {
      label: 'Địa bàn',
      links: placeChoices(catalogue.places, selection).map(({ slug, name }) => link('place', slug, name)),
    },
    { label: 'Năm', links: yearsOf(catalogue.projects).map((year) => link('year', year, year)) },
  ];
  return filters
    .map(({ label, links }) => ({
      label,
      current:
        links
          .filter((one) => one.current)
          .map((one) => one.label)
          .join(', ') || undefined,
      links: links.filter((one) => one.current || one.count !== 0),
    }))
    .filter(({ links }) => links.length > 0);
}

/** The address of a selection, as a link bears it. */
export function linkTo(selection: Selection): Pick<FilterLink, 'href' | 'rel'> {
  const href = selectionPath(selection);
  return href.startsWith(PATHS.projectFilter) ? { href, rel: 'nofollow' } : { href };
}

/** Districts, so that the row stays short, and whatever place is chosen. */
function placeChoices(places: readonly CardOf<'place'>[], { place }: Selection) {
  return places.filter(({ level, slug }) => level === 'district' || slug === place).sort(byName);
}

/** The ids of a place and of all that lies in it. */
export function placesIn(slug: string, places: readonly CardOf<'place'>[]): ReadonlySet<string> {
  const inside = new Set(places.filter((place) => place.slug === slug).map(({ id }) => id));
  for (let before = 0; before < inside.size;) {
    before = inside.size;
    for (const { id, parent } of places) if (parent && inside.has(parent)) inside.add(id);
  }
  return inside;
}

const yearOf = ({ sortDay }: CardOf<'project'>) => sortDay.slice(0, 4);
