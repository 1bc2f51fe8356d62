import type { Queries } from '../queries.ts';
import { placesOf, type Places } from './places.ts';
import { unitsOf, type Units } from './units.ts';

/** What names in a query may stand for. */
export interface Names {
  places: Places;
  units: Units;
}

export const namesOf = (queries: Pick<Queries, 'documents' | 'entries'>): Names => ({
  places: placesOf(queries),
  units: unitsOf(queries),
});
