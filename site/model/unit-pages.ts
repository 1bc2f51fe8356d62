import type { CardOf, FaceOf } from '#contract/faces/face.ts';
import type { UnitFace } from '#contract/faces/order.ts';
import { PATHS, pathOf } from '#contract/paths.ts';
import { formatDay } from '#contract/text/dates.ts';
import { telHref } from '#contract/text/numbers.ts';
import type { BlockView, Resources } from './block-view.ts';
import { bodyView } from './body.ts';
import { articleCard, projectCard } from './card.ts';
import type { ArticleCard, Link, Places, ProjectCard } from './card.ts';
import { unitLd } from './json-ld-works.ts';
import { UNIT_LEVEL_LABELS } from './labels.ts';
import { figureOf, machinePictures, type Figure } from './picture.ts';
import { officersView, type Officers, type OfficersView } from './officers.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import { framesIn } from './frames.ts';

export interface UnitAnswers {
  unit: FaceOf<'unit'>;
  parent?: CardOf<'unit'>;
  successor?: CardOf<'unit'>;
  children: CardOf<'unit'>[];
  articles: CardOf<'article'>[];
  projects: CardOf<'project'>[];
  place?: CardOf<'place'>;
  places: Places;
  officers: Officers;
  /** Whether its last day has passed. */
  hasEnded: boolean;
  resources: Resources;
}

export interface UnitPage extends PageBase {
  title: string;
  levelLabel: string;
  /** Said at the top when the unit has ended. */
  ended?: { text: string; successor?: Link };
  figure?: Figure;
  contact: { term: string; text: string; href?: string }[];
  about: BlockView[];
  officers: OfficersView;
  children: Link[];
  articles: ArticleCard[];
  projects: ProjectCard[];
}

export interface UnitListAnswers {
  units: CardOf<'unit'>[];
  /** Ids of those whose last day has passed. */
  ended: ReadonlySet<string>;
}

export interface UnitList extends PageBase {
  title: string;
  groups: { label: string; units: { link: Link; note?: string }[] }[];
}

export const UNIT_ARTICLES = 10;
export const UNIT_PROJECTS = 6;

const UNITS: Link = { href: PATHS.units, label: 'Đơn vị' };

export function unitPage(answers: UnitAnswers, setting: Setting): UnitPage {
  const { unit, parent, resources } = answers;
  const { pictures } = resources;
  const about = bodyView(unit.about, resources);
  const description = `${unit.name}: giới thiệu, liên hệ, tin hoạt động và công trình thanh niên.`;
  return {
    ...pageBase(setting, {
      title: unit.name,
      description,
      jsonLd: [machineView(answers, description, setting)],
      above: [UNITS, ...(parent ? [unitLink(parent)] : [])],
      frames: framesIn(about),
    }),
    title: unit.name,
    levelLabel: UNIT_LEVEL_LABELS[unit.level],
    ended: endOf(answers),
    figure: figureOf(unit.picture, pictures),
    contact: contactOf(answers),
    about,
    officers: officersView(answers.officers, pictures),
    children: answers.children.map(unitLink),
    articles: answers.articles.map((card) => articleCard(card, pictures)),
    projects: answers.projects.map((card) => projectCard(card, pictures, answers.places)),
  };
}

function machineView(answers: UnitAnswers, description: string, { origin }: Setting) {
  const { unit, parent, place, resources } = answers;
  const picture = unit.picture && resources.pictures.get(unit.picture.media);
  const images = (picture ? machinePictures(picture) : []).map((image) => origin + image);
  return unitLd({ ...{ origin, unit, parent, description, images }, place: place?.name });
}

/** `units` come in their order; those that have ended stand last in their group, marked. */
export function unitList(answers: UnitListAnswers, setting: Setting): UnitList {
  const title = 'Cơ cấu tổ chức, đơn vị';
  const groups = Object.entries(UNIT_LEVEL_LABELS).map(([level, label]) => {
    const units = answers.units.filter((unit) => unit.level === (level as UnitFace['level']));
    const hasEnded = (unit: CardOf<'unit'>) => answers.ended.has(unit.id);
    const ordered = [...units.filter((unit) => !hasEnded(unit)), ...units.filter(hasEnded)];
    const note = (unit: CardOf<'unit'>) => (hasEnded(unit) ? endNote(unit) : undefined);
    return { label, units: ordered.map((unit) => ({ link: unitLink(unit), note: note(unit) })) };
  });
  const description = `Các ban, đơn vị trực thuộc và tổ chức Đoàn thuộc ${setting.site.name}.`;
  return {
    ...pageBase(setting, { title, step: 'Đơn vị', description, above: [] }),
    title,
    groups: groups.filter((group) => group.units.length > 0),
  };
}

function endOf({ unit, successor, hasEnded }: UnitAnswers): UnitPage['ended'] {
  const text = hasEnded ? endNote(unit) : undefined;
  return text ? { text, successor: successor && unitLink(successor) } : undefined;
}

export function endNote(unit: CardOf<'unit'>): string | undefined {
  return unit.validTo && `Kết thúc hoạt động ngày ${formatDay(unit.validTo)}`;
}

function contactOf({ unit, parent, place }: UnitAnswers): UnitPage['contact'] {
  const { address, phone, email } = unit;
  const rows: (UnitPage['contact'][number] | undefined)[] = [
    address ? { term: 'Địa chỉ', text: address } : undefined,
    phone ? { term: 'Điện thoại', text: phone, href: telHref(phone) } : undefined,
    email ? { term: 'Thư điện tử', text: email, href: `mailto:${email}` } : undefined,
    parent && { term: 'Trực thuộc', text: parent.name, href: pathOf('unit', parent) },
    place && { term: 'Địa bàn', text: place.name },
  ];
  return rows.filter((row) => row !== undefined);
}

export const unitLink = (unit: CardOf<'unit'>): Link => ({ href: pathOf('unit', unit), label: unit.name });
