import type { CardOf } from '#contract/faces/face.ts';
import { projectsByPlacePath } from '#contract/paths.ts';
import { placesIn } from './project-facets.ts';
import type { Catalogue } from './project-facets.ts';
import { needsHelp } from './project-progress.ts';

/** A square of the schematic map: a district, and what is being built there. */
export interface MapTile {
  href: string;
  name: string;
  column: number;
  row: number;
  /** "3 công trình", "chưa có công trình" */
  count: string;
  /** "2 đang cần giúp" */
  inNeed?: string;
  tone: 'none' | 'some' | 'help';
}

/** The squares that the style sheet knows, each way. */
const MOST_CELLS = 12;

/** Places that have a square of their own, from north-west to south-east, row by row. */
export function schematicMap({ projects, places, tallies }: Catalogue): MapTile[] {
  return places
    .flatMap((place) => (place.cell ? [{ place, ...place.cell }] : []))
    .filter(({ column, row }) => column <= MOST_CELLS && row <= MOST_CELLS)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ place, column, row }) => {
      const inside = placesIn(place.slug, places);
      const own = projects.filter((project) => inside.has(project.place));
      const inNeed = own.filter((project) => needsHelp(project, tallies.get(project.id))).length;
      return {
        href: projectsByPlacePath(place.slug),
        ...{ name: shortName(place), column, row },
        count: own.length > 0 ? `${own.length} công trình` : 'chưa có công trình',
        inNeed: inNeed > 0 ? `${inNeed} đang cần giúp` : undefined,
        tone: inNeed > 0 ? 'help' : own.length > 0 ? 'some' : 'none',
      };
    });
}

/**
 * What the squares tell, for those who do not look at them one by one: "Có công trình đang cần giúp: Pác Nặm, Ba Bể.",
 * "Chưa có công trình nào: TP. Bắc Kạn.".
 */
export function mapSummary(tiles: readonly MapTile[]): string[] {
  const namesOf = (tone: MapTile['tone']) =>
    tiles.filter((tile) => tile.tone === tone).map(({ name }) => name);
  const sentence = (start: string, names: string[]) =>
    names.length > 0 ? [`${start}: ${names.join(', ')}.`] : [];
  return [
    ...sentence('Có công trình đang cần giúp', namesOf('help')),
    ...sentence('Có công trình, không cần giúp thêm', namesOf('some')),
    ...sentence('Chưa có công trình nào', namesOf('none')),
  ];
}

/** "Huyện Ba Bể" → "Ba Bể": a square is narrow; "Thành phố Bắc Kạn" keeps its rank, the province has the same name. */
function shortName({ name }: CardOf<'place'>): string {
  return name.replace(/^(?:Huyện|Xã|Phường|Thị trấn) /u, '').replace(/^Thành phố /u, 'TP. ');
}
