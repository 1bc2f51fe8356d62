import type { Block, Body } from '#contract/body.ts';
import type { ArticleFace } from '#contract/faces/article.ts';
import { slugOf } from '#contract/text/slug.ts';
import { phrase } from './phrase.ts';
import { between, pick, randomFrom, shuffled, type Random } from './random.ts';
import { HEADINGS, OPENINGS, QUOTES, SAPOS, SENTENCES, TITLES } from './sentences.ts';
import { vocabularyFor } from './vocabulary.ts';

/** What a synthetic article may refer to: ids of documents that are live at the desk. */
export interface Surroundings {
  topics: readonly string[];
  campaigns: readonly string[];
  units: readonly string[];
  places: readonly string[];
  /** Pictures. */
  media: readonly string[];
}

/** How many articles a day has, counted back from {@link LAST_DAY}. */
const A_DAY = 10;
const LAST_DAY = Date.parse('2023-06-30T00:00:00+07:00');
const DAY_MS = 86_400_000;
const FIRST_HOUR_MS = 6 * 3_600_000;
const SPACING_MS = 90 * 60_000;

const PEN_NAMES = ['Hoàng Thu', 'Minh Nông', 'Lan Hương', 'Đức Ma', 'Thảo Nguyên'] as const;

const LEAST_WORDS = 600;
const MOST_WORDS = 850;

/**
 * Article `index` of `total`, oldest first. Words, date and relations follow from the numbers alone:
 * the same call gives the same article everywhere.
 */
export function syntheticArticle(
  index: number,
  total: number,
  around: Surroundings,
): Omit<ArticleFace, 'id'> {
  const random = randomFrom(index);
  const say = speaker(random);
  const title = say(TITLES);
  return {
    slug: slugOf(title),
    title,
    sapo: say(SAPOS),
    body: syntheticBody(random, say),
    hero: { media: pick(random, around.media), caption: say(OPENINGS) },
    topic: pick(random, around.topics),
    ...(around.campaigns.length > 0 && random() < 0.15 ? { campaign: pick(random, around.campaigns) } : {}),
    places: around.places.length > 0 && random() < 0.5 ? [pick(random, around.places)] : [],
    units: around.units.length > 0 && random() < 0.3 ? [pick(random, around.units)] : [],
    byline: { type: 'penName', name: pick(random, PEN_NAMES) },
    publishedAt: momentOf(index, total, random),
    related: [],
    attachments: [],
  };
}

/** Makes sentences from patterns; each list is gone through in an order of its own, so that none repeats soon. */
type Say = (patterns: readonly string[]) => string;

function speaker(random: Random): Say {
  const vocabulary = vocabularyFor(random);
  const waiting = new Map<readonly string[], string[]>();
  return (patterns) => {
    const left = waiting.get(patterns) ?? [];
    if (left.length === 0) left.push(...shuffled(random, patterns));
    waiting.set(patterns, left);
    return phrase(random, vocabulary, left.pop() ?? '');
  };
}

function momentOf(index: number, total: number, random: Random): string {
  const before = total - 1 - index;
  const day = LAST_DAY - Math.floor(before / A_DAY) * DAY_MS;
  const inDay = FIRST_HOUR_MS + (A_DAY - 1 - (before % A_DAY)) * SPACING_MS + between(random, 0, 3000) * 1000;
  return new Date(day + inDay).toISOString();
}

function syntheticBody(random: Random, say: Say): Body {
  const wanted = between(random, LEAST_WORDS, MOST_WORDS - 110);
  const body: Block[] = [paragraph(`${say(OPENINGS)} ${say(SENTENCES)}`)];
  let words = wordsIn(body[0]!);
  while (words < wanted) {
    const block = body.length % 5 === 4 ? heading(say) : nextBlock(random, say);
    body.push(block);
    words += wordsIn(block);
  }
  return body;
}

function nextBlock(random: Random, say: Say): Block {
  if (random() < 0.12) return { type: 'quote', children: [{ type: 'text', text: say(QUOTES) }] };
  const sentences = Array.from({ length: between(random, 2, 4) }, () => say(SENTENCES));
  if (random() < 0.3) sentences.push(say(QUOTES));
  return paragraph(sentences.join(' '));
}

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const heading = (say: Say): Block => ({
  type: 'heading',
  level: 2,
  children: [{ type: 'text', text: say(HEADINGS) }],
});

function wordsIn(block: Block): number {
  if (!('children' in block)) return 0;
  return block.children.reduce(
    (sum, node) => sum + (node.type === 'text' ? node.text.split(' ').length : 0),
    0,
  );
}
