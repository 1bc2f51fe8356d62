import type { CardOf } from '#contract/faces/face.ts';
import { PATHS, pathOf } from '#contract/paths.ts';
import type { Link } from './card.ts';
import { leadWords, type LeadWords } from './lead-words.ts';
import { officersView, type Officers, type OfficersView } from './officers.ts';
import type { PageAnswers } from './page-answers.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import { endNote } from './unit-pages.ts';

type Unit = CardOf<'unit'>;

export interface StructureAnswers extends PageAnswers {
  /** All of them, in their order. */
  units: Unit[];
  ended: ReadonlySet<string>;
  /** Of the units of the province itself. */
  officers: readonly { unit: Unit; officers: Officers }[];
}

export interface UnitNode {
  link: Link;
  children: UnitNode[];
}

export interface StructurePage extends PageBase {
  words: LeadWords;
  leaders: { unit: Link; officers: OfficersView }[];
  tree: UnitNode[];
  ended: { link: Link; note: string; successor?: Link }[];
  all: Link;
}

/** Cơ cấu tổ chức: the editors' words, who is in office, the units that are, and those that were. */
export function structurePage(answers: StructureAnswers, setting: Setting): StructurePage {
  const { units, ended, page, resources } = answers;
  const living = units.filter((unit) => !ended.has(unit.id));
  const { words, head } = leadWords(page, resources, {
    title: 'Cơ cấu tổ chức',
    description: `Lãnh đạo, các ban và đơn vị của ${setting.site.name}.`,
  });
  return {
    ...pageBase(setting, { ...head, above: [], translation: { lang: 'en', path: PATHS.english } }),
    words,
    leaders: answers.officers
      .map(({ unit, officers }) => ({
        unit: link(unit),
        officers: officersView(officers, resources.pictures),
      }))
      .filter(({ officers }) => officers.now.length + officers.former.length > 0),
    tree: treeOf(living, units),
    ended: units
      .filter((unit) => ended.has(unit.id))
      .map((unit) => {
        const successor = units.find(({ id }) => id === unit.successor);
        return { link: link(unit), note: endNote(unit)!, ...(successor && { successor: link(successor) }) };
      }),
    all: { href: PATHS.units, label: 'Danh sách các đơn vị theo cấp' },
  };
}

/** Living units below the nearest unit above them that still is. */
function treeOf(living: readonly Unit[], all: readonly Unit[]): UnitNode[] {
  const byId = new Map(all.map((unit) => [unit.id, unit]));
  const alive = new Set(living.map(({ id }) => id));
  const above = (unit: Unit): string | undefined => {
    const seen = new Set([unit.id]);
    for (let id = unit.parent; id !== undefined && !seen.has(id); id = byId.get(id)?.parent) {
      if (alive.has(id)) return id;
      seen.add(id);
    }
    return undefined;
  };
  const nodes = new Map(living.map((unit) => [unit.id, { link: link(unit), children: [] as UnitNode[] }]));
  const roots: UnitNode[] = [];
  for (const unit of living) {
    const parent = above(unit);
    (parent ? nodes.get(parent)!.children : roots).push(nodes.get(unit.id)!);
  }
  return roots;
}

const link = (unit: Unit): Link => ({ href: pathOf('unit', unit), label: unit.name });
