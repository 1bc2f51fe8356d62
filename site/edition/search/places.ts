import type { CardOf } from '#contract/faces/face.ts';
import { foldVi } from '#contract/text/fold.ts';
import { LISTS } from '#site/content/lists.ts';
import type { NamedPlace } from '#site/content/search.ts';
import type { Queries } from '../queries.ts';

type Place = CardOf<'place'>;

/** The places of the edition, as a search needs them: by name, with what they were and what lies in them. */
export interface Places {
  bySlug(slug: string): Place | undefined;
  byId(id: string): Place | undefined;
  /** Places whose name this is, with or without its level ("xã", "huyện"), without marks. */
  named(folded: string): Place[];
  /** The ids of a place, of what became part of it, and of what lies in them: at most {@link MOST_INSIDE}. */
  whole(place: Place): string[];
  /** The ids of a place, of the district around it, and of what these became part of. Provinces hold everything. */
  around(id: string): string[];
  /** The ids of what became part of a place. */
  former(place: Place): string[];
  describe(place: Place): NamedPlace;
}

/** A province holds all there is: a search for it must not ask for hundreds of places. */
const MOST_INSIDE = 40;

const LEVEL = /^(?:tinh|thanh pho|thi xa|thi tran|huyen|quan|xa|phuong) /u;

export function placesOf({ documents, entries }: Pick<Queries, 'documents' | 'entries'>): Places {
  const all = entries
    .newest(LISTS.places.scope, 10_000)
    .map(({ id }) => documents.card('place', id))
    .filter((place) => place !== undefined);
  const byId = new Map(all.map((place) => [place.id, place]));
  const names = groupedBy(all, namesOf);
  const children = groupedBy(all, ({ parent }) => (parent ? [parent] : []));
  const predecessors = groupedBy(all, ({ successor }) => (successor ? [successor] : []));
  const gather = (start: Place, next: (place: Place) => Place[]) => {
    const found = new Set([start.id]);
    for (const id of found) for (const more of next(byId.get(id)!)) found.add(more.id);
    return [...found];
  };
  const formerOf = (place: Place) => predecessors.get(place.id) ?? [];
  const former = (place: Place) => gather(place, formerOf).filter((id) => id !== place.id);

  return {
    bySlug: (slug) => all.find((place) => place.slug === slug),
    byId: (id) => byId.get(id),
    named: (folded) => names.get(folded) ?? [],
    whole: (place) =>
      gather(place, (one) => [
        ...formerOf(one),
        ...(one.level === 'province' ? [] : (children.get(one.id) ?? [])),
      ]).slice(0, MOST_INSIDE),
    around: (id) => {
      const place = byId.get(id);
      if (!place) return [];
      const outwards = ({ parent, successor }: Place) =>
        [parent, successor]
          .map((next) => next && byId.get(next))
          .filter((next) => next !== undefined && next !== '');
      return gather(place, outwards).filter((one) => one === id || byId.get(one)!.level !== 'province');
    },
    former,
    describe(place) {
      const successor = place.successor ? byId.get(place.successor) : undefined;
      return {
        name: place.name,
        slug: place.slug,
        successor: successor && { name: successor.name, since: place.validTo },
        former: former(place).map((id) => byId.get(id)!.name),
      };
    },
  };
}

/** With its level, and without where two words are left: "ba" and "be" apart say nothing. */
function namesOf({ name }: Place): string[] {
  const whole = foldVi(name);
  const bare = whole.replace(LEVEL, '');
  return bare !== whole && bare.includes(' ') ? [whole, bare] : [whole];
}

function groupedBy<T>(items: readonly T[], keysOf: (item: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
