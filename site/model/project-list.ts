import type { CardOf } from '#contract/faces/face.ts';
import { PROJECT_STATUSES, PROJECT_TYPES } from '#contract/faces/project.ts';
import { PATHS, projectsByPlacePath, projectsByStatusPath, projectsByTypePath } from '#contract/paths.ts';
import { byName } from '#contract/text/collate.ts';
import { projectCard, type Link, type ProjectCard } from './card.ts';
import { STATUS_LABELS, TYPE_LABELS } from './labels.ts';
import type { Pictures } from './picture.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';

/** What all lists of projects ask; the filters are pages of their own, so they work without script. */
export interface ProjectListAnswers {
  /** Ascending by the day of the last proof. */
  projects: CardOf<'project'>[];
  places: CardOf<'place'>[];
  pictures: Pictures;
}

export interface Filter {
  label: string;
  links: (Link & { current: boolean })[];
}

export interface ProjectList extends PageBase {
  title: string;
  about?: string;
  projects: ProjectCard[];
  filters: Filter[];
}

interface Called {
  /** "Đang thi công": absent for the list of all. */
  title?: string;
  about?: string;
}

export function projectList(
  answers: ProjectListAnswers,
  setting: Setting,
  { title, about }: Called = {},
): ProjectList {
  const heading = 'Công trình thanh niên';
  const places = new Map(answers.places.map((place) => [place.id, place]));
  const whole = title ? `${heading}: ${title}` : heading;
  return {
    ...pageBase(setting, {
      title: whole,
      step: title ?? heading,
      description:
        about ?? `${whole}. Tiến độ, kinh phí và kết quả từng công trình của ${setting.site.name}.`,
      above: title ? [{ href: PATHS.projects, label: heading }] : [],
    }),
    title: title ?? heading,
    about,
    projects: [...answers.projects].reverse().map((card) => projectCard(card, answers.pictures, places)),
    filters: filtersOf(answers.places, setting.path),
  };
}

/** Communes are reached through their district, so that the row stays short. */
function filtersOf(places: CardOf<'place'>[], path: string): Filter[] {
  const districts = places.filter((place) => place.level === 'district').sort(byName);
  const filters = [
    {
      label: 'Tình trạng',
      links: [
        { href: PATHS.projects as string, label: 'Tất cả' },
        ...PROJECT_STATUSES.map((s) => ({ href: projectsByStatusPath(s), label: STATUS_LABELS[s] })),
      ],
    },
    {
      label: 'Loại công trình',
      links: PROJECT_TYPES.map((type) => ({ href: projectsByTypePath(type), label: TYPE_LABELS[type] })),
    },
    {
      label: 'Địa bàn',
      links: districts.map((place) => ({ href: projectsByPlacePath(place.slug), label: place.name })),
    },
  ];
  return filters.map(({ label, links }) => ({
    label,
    links: links.map((link) => ({ ...link, current: link.href === path })),
  }));
}
