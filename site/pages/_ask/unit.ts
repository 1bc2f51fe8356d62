import { LISTS } from '#site/content/lists.ts';
import { projectPicture } from '#site/model/card.ts';
import { UNIT_ARTICLES, UNIT_PROJECTS, type UnitAnswers } from '#site/model/unit-pages.ts';
import { askPlacesOf } from './cards.ts';
import { askEnded } from './ended.ts';
import { askOfficers } from './officers.ts';
import { askResources } from './resources.ts';

export function askUnit(content: App.Locals['content'], path: string): UnitAnswers | undefined {
  const unit = content.at('unit', path);
  if (!unit) return undefined;
  const articles = content.newest(LISTS.articlesOfUnit(unit.id), UNIT_ARTICLES);
  const projects = content.newest(LISTS.projectsOfUnit(unit.id), UNIT_PROJECTS);
  const portraits = unit.officers.map(({ portrait }) => portrait);
  const pictures = [
    unit.picture,
    ...portraits,
    ...articles.map((card) => card.hero),
    ...projects.map(projectPicture),
  ];
  return {
    unit,
    parent: unit.parent ? content.card('unit', unit.parent) : undefined,
    successor: unit.successor ? content.card('unit', unit.successor) : undefined,
    children: content.all(LISTS.unitsOfParent(unit.id)),
    articles,
    projects,
    place: unit.place ? content.card('place', unit.place) : undefined,
    officers: askOfficers(content, unit.officers),
    hasEnded: askEnded(content, [unit]).has(unit.id),
    places: askPlacesOf(content, projects),
    resources: askResources(content, { bodies: [unit.about], pictures }),
  };
}
