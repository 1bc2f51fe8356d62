import { describe, expect, it } from 'vitest';
import { parseFace, type FaceOf } from '#contract/faces/face.ts';
import { projectStatus } from '#contract/faces/project.ts';
import type { Kind } from '#contract/kinds.ts';
import { addressOf, RESERVED_SLUGS } from '#contract/paths.ts';
import { altProblem } from '#contract/text/placeholder.ts';
import { slugOf } from '#contract/text/slug.ts';
import { normalizeTone } from '#contract/text/tone.ts';
import { SCENES } from '#cms/seed/pictures/drawings.ts';
import { sample } from '#cms/seed/sample/sample.ts';

type FaceKind = Exclude<Kind, 'media'>;

const faces: [FaceKind, FaceOf<FaceKind>][] = [
  ['site', sample.site],
  ['navigation', sample.navigation],
  ['front', sample.front],
  ['contact', sample.contact],
  ['alert', sample.alert],
  ...sample.topics.map((f): [FaceKind, typeof f] => ['topic', f]),
  ...sample.places.map((f): [FaceKind, typeof f] => ['place', f]),
  ...sample.units.map((f): [FaceKind, typeof f] => ['unit', f]),
  ...sample.campaigns.map((f): [FaceKind, typeof f] => ['campaign', f]),
  ...sample.projects.map((f): [FaceKind, typeof f] => ['project', f]),
  ...sample.accounts.map((f): [FaceKind, typeof f] => ['account', f]),
  ...sample.postings.map((f): [FaceKind, typeof f] => ['posting', f]),
  ...sample.updates.map((f): [FaceKind, typeof f] => ['update', f]),
  ...sample.figureChanges.map((f): [FaceKind, typeof f] => ['figureChange', f]),
  ...sample.articles.map((f): [FaceKind, typeof f] => ['article', f]),
  ...sample.pages.map((f): [FaceKind, typeof f] => ['page', f]),
  ...sample.series.map((f): [FaceKind, typeof f] => ['series', f]),
  ...sample.documents.map((f): [FaceKind, typeof f] => ['document', f]),
  ...sample.albums.map((f): [FaceKind, typeof f] => ['album', f]),
  ...sample.videos.map((f): [FaceKind, typeof f] => ['video', f]),
  ...sample.weeks.map((f): [FaceKind, typeof f] => ['week', f]),
  ...sample.answers.map((f): [FaceKind, typeof f] => ['answer', f]),
  ...sample.redirects.map((f): [FaceKind, typeof f] => ['redirect', f]),
];

const known = new Set([
  ...faces.map(([kind, face]) => `${kind}:${face.id}`),
  ...sample.media.map((picture) => `media:${picture.id}`),
  ...sample.files.map((file) => `media:${file.id}`),
]);

const titles = (values: { title: string }[]) => values.map((v) => v.title);

/** Every string anywhere in a value. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsOf);
}

/** Fields that hold the id of another document, and the kind of that document. */
const POINTERS: Record<string, (owner: FaceKind) => Kind> = {
  media: () => 'media',
  topic: () => 'topic',
  campaign: () => 'campaign',
  project: () => 'project',
  series: () => 'series',
  place: () => 'place',
  places: () => 'place',
  unit: () => 'unit',
  units: () => 'unit',
  related: () => 'article',
  replaces: () => 'document',
  amends: () => 'document',
  lead: () => 'article',
  pinned: () => 'article',
  sections: () => 'topic',
  parent: (owner) => owner,
  successor: (owner) => owner,
};

/** "kind:id" for everything a face points to, bodies and navigation included. */
function pointersOf(owner: FaceKind, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pointersOf(owner, item));
  if (value === null || typeof value !== 'object') return [];
  const named = value as { kind?: string; id?: string };
  const own = named.kind && named.id ? [`${named.kind}:${named.id}`] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([field, inner]) => {
      const kind = POINTERS[field]?.(owner);
      const ids = [inner].flat().filter((id): id is string => typeof id === 'string');
      const isMeasure = field === 'unit' && ('quantity' in value || 'name' in value);
      return kind && ids.length > 0 && !isMeasure
        ? ids.map((id) => `${kind}:${id}`)
        : pointersOf(owner, inner);
    }),
  ];
}

describe('the sample portal', () => {
  it.each(faces)('holds a well-formed %s', (kind, face) => {
    expect(() => parseFace(kind, face.id, face)).not.toThrow();
  });

  it('points only to documents that are in it', () => {
    const missing = faces.flatMap(([kind, face]) =>
      pointersOf(kind, face)
        .filter((pointer) => !known.has(pointer))
        .map((pointer) => `${kind} ${face.id} → ${pointer}`),
    );
    expect(missing).toEqual([]);
  });

  it('gives every document of a kind its own number and its own address', () => {
    const keys = faces.map(([kind, face]) => `${kind}:${face.id}`);
    expect(new Set(keys).size).toBe(keys.length);
    const addresses = faces.flatMap(([kind, face]) => addressOf(kind, face) ?? []);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('sends its former addresses to pages that exist or to lists', () => {
    const addresses = new Set(faces.flatMap(([kind, face]) => addressOf(kind, face) ?? []));
    const lists = ['/tin-tuc/', '/chien-dich/', '/cong-trinh/'];
    const lost = sample.redirects.filter((r) => !addresses.has(r.to) && !lists.includes(r.to));
    expect(lost).toEqual([]);
  });

  it('keeps pages off the addresses of lists', () => {
    expect(sample.pages.filter((page) => RESERVED_SLUGS.includes(page.slug))).toEqual([]);
  });

  it('shows every picture somewhere', () => {
    const shown = new Set(faces.flatMap(([kind, face]) => pointersOf(kind, face)));
    const unseen = sample.media.filter((picture) => !shown.has(`media:${picture.id}`));
    expect(unseen.map((picture) => picture.drawing)).toEqual([]);
  });

  it('names only pictures that are drawn', () => {
    expect(sample.media.filter((picture) => !(picture.drawing in SCENES))).toEqual([]);
  });

  it('describes every picture for those who cannot see it', () => {
    expect(sample.media.flatMap((picture) => altProblem(picture.alt) ?? [])).toEqual([]);
    expect(sample.media.filter((picture) => picture.alt.split(' ').length < 5)).toEqual([]);
  });
});

describe('the sample as a newspaper', () => {
  const moments = sample.articles.map((a) => a.publishedAt).sort();

  it('has at least forty articles over eighteen months', () => {
    expect(sample.articles.length).toBeGreaterThanOrEqual(40);
    expect(new Set(moments.map((m) => m.slice(0, 7))).size).toBeGreaterThanOrEqual(18);
  });

  // A fresh desk numbers them in that order, and former addresses lead to article numbers.
  it('numbers its articles in the order of their publication', () => {
    const byDate = sample.articles.toSorted((a, b) => a.publishedAt.localeCompare(b.publishedAt));
    expect(byDate.map((a) => a.id)).toEqual(byDate.map((_, index) => String(index + 1)));
  });

  it('never publishes two articles in one moment', () => {
    expect(new Set(moments).size).toBe(moments.length);
  });

  it('has eight topics, each with at least three articles', () => {
    expect(sample.topics).toHaveLength(8);
    const thin = sample.topics.filter((t) => sample.articles.filter((a) => a.topic === t.id).length < 3);
    expect(thin).toEqual([]);
  });

  it('nests a campaign under a summer programme', () => {
    expect(sample.campaigns.length).toBeGreaterThanOrEqual(4);
    expect(sample.campaigns.filter((c) => c.parent)).not.toEqual([]);
  });

  it('shows no picture twice in one article', () => {
    const twice = sample.articles.filter((a) => {
      const shown = pointersOf('article', a).filter((pointer) => pointer.startsWith('media:'));
      return new Set(shown).size < shown.length;
    });
    expect(titles(twice)).toEqual([]);
  });

  it('relates articles only to others than themselves', () => {
    expect(sample.articles.filter((a) => a.related.includes(a.id))).toEqual([]);
  });
});

describe('the sample projects', () => {
  it('are sixteen, in all four states', () => {
    expect(sample.projects).toHaveLength(16);
    expect(new Set(sample.projects.map((p) => projectStatus(p))).size).toBe(4);
  });

  it('reach their stages in order of days', () => {
    const disordered = sample.projects.filter((p) => {
      const days = p.milestones.map((m) => m.doneOn ?? m.plannedOn ?? '');
      return days.join() !== days.toSorted().join();
    });
    expect(titles(disordered)).toEqual([]);
  });
});

describe('the sample as text', () => {
  const texts = faces.flatMap(([, face]) => stringsOf(face));

  it('is NFC, with tone marks where the press puts them', () => {
    expect(texts.filter((t) => t !== t.normalize('NFC') || t !== normalizeTone(t))).toEqual([]);
  });

  it('has no doubled spaces, straight double quotes or stray characters', () => {
    // "\u00a0" and soft hyphens slip in from word processors.
    expect(texts.filter((t) => / {2}|"|[\u00a0\u00ad\u200b]| [,.;:!?]/u.test(t))).toEqual([]);
  });

  it('leaves no inline syntax unread', () => {
    expect(texts.filter((t) => /(?<!\*)\*\*(?!\*)|\]\(|__/u.test(t))).toEqual([]);
  });

  it('has slugs made of words of their titles', () => {
    const odd = sample.articles.filter((a) => a.slug !== slugOf(a.title).slice(0, a.slug.length));
    expect(odd.map((a) => a.slug)).toEqual([]);
  });
});
