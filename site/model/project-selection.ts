import {
  PROJECT_STATUSES,
  PROJECT_TYPES,
  type ProjectStatus,
  type ProjectType,
} from '#contract/faces/project.ts';
import {
  PATHS,
  projectsByPlacePath,
  projectsByStatusPath,
  projectsByTypePath,
  STATUS_SLUGS,
} from '#contract/paths.ts';
import { STATUS_LABELS, TYPE_LABELS } from './labels.ts';

/** Which projects a reader wants to see: all conditions together. */
export interface Selection {
  status?: ProjectStatus;
  type?: ProjectType;
  /** The slug of a place; what lies in it belongs to it. */
  place?: string;
  /** Of the last proof: "2023". */
  year?: string;
  /** Only what lacks something today. */
  needsHelp?: true;
}

export type Facet = keyof Selection;

/** How the address calls them. */
export const FACET_PARAMETERS: Record<Facet, string> = {
  status: 'tinh-trang',
  type: 'loai',
  place: 'dia-ban',
  year: 'nam',
  needsHelp: 'can-giup',
};

const FACETS = Object.keys(FACET_PARAMETERS) as Facet[];

interface Known {
  places: readonly { slug: string; name: string }[];
  years: readonly string[];
}

/** What an address asks for; words that stand for nothing are told, and otherwise left out. */
export interface ReadSelection {
  selection: Selection;
  /** "loai=tau-vu-tru", as typed, cut to what a reader can take in. */
  unknown: string[];
}

/** Longer values are nobody's typing error. */
const LONGEST_SHOWN = 40;
const MOST_SHOWN = 3;

export function readSelection(parameters: URLSearchParams, known: Known): ReadSelection {
  const readers: Record<Facet, (value: string) => Selection | undefined> = {
    status: (value) => {
      const status = PROJECT_STATUSES.find((one) => STATUS_SLUGS[one] === value);
      return status && { status };
    },
    type: (value) => {
      const type = PROJECT_TYPES.find((one) => one === value);
      return type && { type };
    },
    place: (value) => (known.places.some(({ slug }) => slug === value) ? { place: value } : undefined),
    year: (value) => (known.years.includes(value) ? { year: value } : undefined),
    needsHelp: (value) => (value === '1' ? { needsHelp: true } : undefined),
  };
  const selection: Selection = {};
  const unknown: string[] = [];
  for (const [name, value] of parameters) {
    if (value === '') continue;
    const facet = FACETS.find((one) => FACET_PARAMETERS[one] === name);
    // A second value of the same kind would contradict the first.
    const read = facet && selection[facet] === undefined ? readers[facet](value) : undefined;
    if (read) Object.assign(selection, read);
    else unknown.push(`${name}=${value}`.slice(0, LONGEST_SHOWN));
  }
  return { selection, unknown: unknown.slice(0, MOST_SHOWN) };
}

/** Where a selection is shown: single conditions have pages of their own, several are answered on demand. */
export function selectionPath(selection: Selection): string {
  const { status, type, place, needsHelp } = selection;
  const chosen = FACETS.filter((facet) => selection[facet] !== undefined);
  if (chosen.length === 0) return PATHS.projects;
  if (chosen.length === 1) {
    if (status) return projectsByStatusPath(status);
    if (type) return projectsByTypePath(type);
    if (place) return projectsByPlacePath(place);
    if (needsHelp) return PATHS.projectsInNeed;
  }
  return `${PATHS.projectFilter}?${chosen.map((facet) => `${FACET_PARAMETERS[facet]}=${valueOf(selection, facet)}`).join('&')}`;
}

/** "Đang cần giúp, Nhà nhân ái, Huyện Ba Bể, năm 2023" */
export function selectionTitle(selection: Selection, places: Known['places']): string {
  const { status, type, place, year, needsHelp } = selection;
  const parts = [
    needsHelp && 'Đang cần giúp',
    status && STATUS_LABELS[status],
    type && TYPE_LABELS[type],
    place && places.find(({ slug }) => slug === place)?.name,
    year && `năm ${year}`,
  ];
  return parts.filter(Boolean).join(', ');
}

function valueOf(selection: Selection, facet: Facet): string {
  if (facet === 'needsHelp') return '1';
  return facet === 'status' ? STATUS_SLUGS[selection.status!] : encodeURIComponent(selection[facet]!);
}
