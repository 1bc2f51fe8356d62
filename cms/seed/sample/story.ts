import type { Body } from '#contract/body.ts';
import type { FaceOf } from '#contract/faces/face.ts';
import { at } from './moment.ts';
import { PLACE, type PlaceKey } from './places.ts';
import { TOPIC, type TopicKey } from './topics.ts';
import { UNIT, type UnitKey } from './units.ts';

type Article = FaceOf<'article'>;

/** An article as the sample writes it: keys instead of ids, the clock of Việt Nam, no empty lists. */
export interface Story extends Pick<
  Article,
  | 'id'
  | 'slug'
  | 'kicker'
  | 'title'
  | 'sapo'
  | 'hero'
  | 'campaign'
  | 'project'
  | 'photosBy'
  | 'source'
  | 'series'
> {
  topic: TopicKey;
  /** "2023-03-14 09:30". */
  at: string;
  updated?: string;
  places?: PlaceKey[];
  units?: UnitKey[];
  /** A unit, the names of persons, or a pen name in quotation marks. */
  by?: UnitKey | { persons: string[] } | { penName: string };
  related?: string[];
  body: Body;
}

/** The public face of a story. */
export function story(written: Story): Article {
  const { topic, at: time, updated, places = [], units = [], by, related = [], ...same } = written;
  return {
    ...same,
    topic: TOPIC[topic],
    places: places.map((key) => PLACE[key]),
    units: units.map((key) => UNIT[key]),
    ...(by && { byline: bylineOf(by) }),
    publishedAt: at(time),
    ...(updated && { updatedAt: at(updated) }),
    related,
    attachments: [],
  };
}

function bylineOf(by: NonNullable<Story['by']>): NonNullable<Article['byline']> {
  if (typeof by === 'string') return { type: 'unit', unit: UNIT[by] };
  if ('penName' in by) return { type: 'penName', name: by.penName };
  return { type: 'persons', names: by.persons };
}
