import type { CardOf } from '#contract/faces/face.ts';
import { PATHS } from '#contract/paths.ts';
import { projectCard, type ProjectCard } from './card.ts';
import type { Pictures } from './picture.ts';
import {
  filtersOf,
  fulfils,
  linkTo,
  type Catalogue,
  type Filter,
  type FilterLink,
} from './project-facets.ts';
import { needsHelp } from './project-progress.ts';
import { selectionTitle, type Facet, type Selection } from './project-selection.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';

/** What all lists of projects ask. */
export interface ProjectListAnswers extends Catalogue {
  pictures: Pictures;
}

export interface ProjectList extends PageBase {
  title: string;
  /** One sentence: how many there are, and what of the address was not understood. */
  summary?: string;
  notice?: string;
  /** Conditions in force; each link takes one away, the last takes all. */
  chosen: FilterLink[];
  filters: Filter[];
  /** What needs help stands first. */
  groups: { title?: string; id: string; projects: ProjectCard[] }[];
  /** Said where nothing fulfils the selection, with ways on. */
  empty?: { text: string; ways: FilterLink[] };
}

interface Asked {
  selection: Selection;
  /** The condition that the list is made by; absent where all projects were asked for. */
  own?: Facet;
  /** Words of the address that stand for nothing. */
  unknown?: readonly string[];
}

const HEADING = 'Công trình thanh niên';

export function projectList(
  answers: ProjectListAnswers,
  setting: Setting,
  { selection, own, unknown = [] }: Asked = { selection: {} },
): ProjectList {
  const called = selectionTitle(selection, answers.places);
  const whole = called ? `${HEADING}: ${called}` : HEADING;
  const filters = filtersOf(answers, selection, own);
  const chosen = filters.flatMap(({ links }) => links.filter(({ current }) => current));
  const shown = answers.projects.filter(fulfils(selection, answers)).reverse();
  return {
    ...pageBase(setting, {
      title: whole,
      step: called || HEADING,
      description: `${whole}. Tiến độ, kinh phí và kết quả từng công trình của ${setting.site.name}.`,
      index: setting.path !== PATHS.projectFilter,
      above: called ? [{ href: PATHS.projects, label: HEADING }] : [],
    }),
    title: called || HEADING,
    summary: called && shown.length > 0 ? `${shown.length} công trình` : undefined,
    notice: noticeOf(unknown),
    chosen:
      chosen.length > 1 ? [...chosen, { href: PATHS.projects, label: 'Bỏ hết', current: true }] : chosen,
    filters,
    groups: groupsOf(shown, answers, selection),
    empty: shown.length > 0 ? undefined : emptyOf(answers, selection, own),
  };
}

function groupsOf(
  shown: CardOf<'project'>[],
  { pictures, places, tallies }: ProjectListAnswers,
  selection: Selection,
): ProjectList['groups'] {
  const placesById = new Map(places.map((place) => [place.id, place]));
  const cards = (projects: CardOf<'project'>[]) =>
    projects.map((project) => projectCard(project, pictures, placesById, tallies.get(project.id)));
  const inNeed = shown.filter((project) => needsHelp(project, tallies.get(project.id)));
  const others = shown.filter((project) => !inNeed.includes(project));
  if (selection.needsHelp || inNeed.length === 0 || others.length === 0)
    return shown.length > 0 ? [{ id: 'cong-trinh', projects: cards(shown) }] : [];
  return [
    { title: 'Đang cần giúp', id: 'dang-can-giup', projects: cards(inNeed) },
    { title: 'Công trình khác', id: 'cong-trinh-khac', projects: cards(others) },
  ];
}

function noticeOf(unknown: readonly string[]): string | undefined {
  if (unknown.length === 0) return undefined;
  const words = unknown.map((one) => `“${one}”`).join(', ');
  return `Không hiểu điều kiện ${words} trong địa chỉ nên đã bỏ qua.`;
}

function emptyOf(answers: Catalogue, selection: Selection, own?: Facet): ProjectList['empty'] {
  const ways = (Object.keys(selection) as Facet[])
    .filter((facet) => own === undefined || facet !== own)
    .map((facet) => {
      const { [facet]: _taken, ...others } = selection;
      const count = answers.projects.filter(fulfils(others, answers)).length;
      const label = selectionTitle(others, answers.places) || 'Tất cả công trình';
      return { ...linkTo(others), label, count, current: false };
    })
    .filter(({ count }) => count > 0);
  const all = { href: PATHS.projects, label: 'Tất cả công trình', current: false };
  if (selection.needsHelp && Object.keys(selection).length === 1)
    return { text: 'Hiện không có công trình nào đang cần giúp. Cảm ơn bạn đã quan tâm.', ways: [all] };
  if (Object.keys(selection).length === 0) return { text: 'Chưa có công trình nào được đăng.', ways: [] };
  if (Object.keys(selection).length === 1)
    return { text: 'Chưa có công trình nào trong mục này.', ways: [all] };
  const hasAll = ways.some(({ href }) => href === PATHS.projects);
  return {
    text: 'Không có công trình nào khớp tất cả các điều kiện đã chọn. Bạn thử bớt một điều kiện:',
    ways: hasAll ? ways : [...ways, all],
  };
}
