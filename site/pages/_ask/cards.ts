import type { CardOf } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';

type Content = App.Locals['content'];

/** The live ones of these documents, in this order. */
export function askCards<K extends Kind>(content: Content, kind: K, ids: Iterable<string>): CardOf<K>[] {
  return [...new Set(ids)].map((id) => content.card(kind, id)).filter((card) => card !== undefined);
}

/** The same by id. */
export function askCardMap<K extends Kind>(content: Content, kind: K, ids: Iterable<string>) {
  const cards = askCards(content, kind, ids) as (CardOf<K> & { id: string })[];
  return new Map<string, CardOf<K>>(cards.map((card) => [card.id, card]));
}

/** A place and what it lies in: commune, district, province. */
export function askPlaces(content: Content, id: string | undefined): CardOf<'place'>[] {
  const chain: CardOf<'place'>[] = [];
  for (let next = id; next && !chain.some((place) => place.id === next);) {
    const place = content.card('place', next);
    if (place) chain.push(place);
    next = place?.parent;
  }
  return chain;
}

/** The places of some projects and what they lie in, by id. */
export function askPlacesOf(content: Content, projects: readonly { place: string }[]) {
  const places = askCards(
    content,
    'place',
    projects.map((project) => project.place),
  );
  const around = askCards(
    content,
    'place',
    places.flatMap(({ parent }) => parent ?? []),
  );
  return new Map([...places, ...around].map((place) => [place.id, place]));
}
