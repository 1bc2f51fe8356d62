import fc from 'fast-check';
import type { FaceOf } from '#contract/faces/face.ts';
import { dayAfter } from '#contract/text/dates.ts';
import { isoWeekOf } from '#contract/text/iso-week.ts';
import { aDocument, anAlbum, anAnswer, aQuestion, anEntry, aSeries, aVideo, aWeek } from './faces.ts';
import type { PublishedTable } from './published-table.ts';

/** What happens to papers, albums, videos, series, the schedule and answers, as it reaches `published`. */
export type ActOfLibrary =
  | { do: 'show paper document'; n: number; type: number; day: number; replaces: number }
  | { do: 'withdraw document'; pick: number }
  | { do: 'show album'; n: number; photo: number; year: number }
  | { do: 'withdraw album'; pick: number }
  | { do: 'show video'; n: number; photo: number; year: number }
  | { do: 'withdraw video'; pick: number }
  | { do: 'show series'; n: number; name: number }
  | { do: 'join series'; pick: number; series: number }
  | { do: 'show week'; ahead: number; n: number }
  | { do: 'withdraw week'; pick: number }
  | { do: 'show answer'; n: number; year: number; shown: boolean }
  | { do: 'withdraw answer'; pick: number };

const small = fc.nat({ max: 3 });
const pick = fc.nat({ max: 99 });
const act = <D extends ActOfLibrary['do'], F extends object>(name: D, fields: F) =>
  fc.record({ do: fc.constant(name), ...fields });

export const actsOfLibrary = [
  {
    weight: 3,
    arbitrary: act('show paper document', {
      n: small,
      type: small,
      day: fc.integer({ min: -500, max: 30 }),
      replaces: pick,
    }),
  },
  { weight: 1, arbitrary: act('withdraw document', { pick }) },
  { weight: 2, arbitrary: act('show album', { n: small, photo: small, year: small }) },
  { weight: 1, arbitrary: act('withdraw album', { pick }) },
  { weight: 2, arbitrary: act('show video', { n: small, photo: small, year: small }) },
  { weight: 1, arbitrary: act('withdraw video', { pick }) },
  { weight: 1, arbitrary: act('show series', { n: fc.nat({ max: 1 }), name: small }) },
  { weight: 3, arbitrary: act('join series', { pick, series: fc.nat({ max: 2 }) }) },
  { weight: 3, arbitrary: act('show week', { ahead: fc.integer({ min: -2, max: 3 }), n: small }) },
  { weight: 1, arbitrary: act('withdraw week', { pick }) },
  { weight: 2, arbitrary: act('show answer', { n: small, year: small, shown: fc.boolean() }) },
  { weight: 1, arbitrary: act('withdraw answer', { pick }) },
];

/** Carries out one act by the desk's rules: a week is one document, whoever changes it. */
export function performLibrary(table: PublishedTable, act: ActOfLibrary): void {
  switch (act.do) {
    case 'show album':
      return table.show('album', anAlbum(String(act.n + 1), mediaOf(table, act)));
    case 'show video': {
      const { pictures, ...media } = mediaOf(table, act);
      return table.show('video', aVideo(String(act.n + 1), { ...media, poster: pictures[0]! }));
    }
    case 'show series':
      return table.show('series', aSeries(String(act.n + 1), `Loạt bài ${act.n + 1}, tên ${act.name}`));
    case 'join series': {
      const id = pickOf(table.live('article'), act.pick);
      const article = id && table.face<FaceOf<'article'>>('article', id);
      if (!article) return;
      const { series: _former, ...others } = article;
      return table.show('article', { ...others, ...(act.series > 0 && { series: String(act.series) }) });
    }
    case 'show week':
      return showWeek(table, dayAfter(table.today, act.ahead * 7), act.n);
    case 'show answer':
      return showAnswer(table, act);
    case 'show paper document':
      return showPaper(table, act);
    case 'withdraw document':
    case 'withdraw album':
    case 'withdraw video':
    case 'withdraw week':
    case 'withdraw answer': {
      const kind = act.do.slice('withdraw '.length) as 'document' | 'album' | 'video' | 'week' | 'answer';
      const id = pickOf(table.live(kind), act.pick);
      return id ? table.withdraw(kind, id) : undefined;
    }
  }
}

/** In four years, with a picture that may be withdrawn, and of a campaign where there is one. */
function mediaOf(table: PublishedTable, { n, photo, year }: { n: number; photo: number; year: number }) {
  const campaign = pickOf(table.live('campaign'), n);
  return {
    title: `Nhìn lại ${n}, bản ${year}`,
    slug: `nhin-lai-${n}-ban-${year}`,
    publishedAt: `${2020 + year}-12-31T${photo === 0 ? '16' : '18'}:30:00.000Z`,
    pictures: [{ media: String(photo + 1) }],
    ...(campaign && { campaign }),
  };
}

/** Issued in the last years or soon, in force ten days later, and maybe doing away with one of the others. */
function showPaper(
  table: PublishedTable,
  act: { n: number; type: number; day: number; replaces: number },
): void {
  const id = String(act.n + 1);
  const issuedOn = dayAfter(table.today, act.day);
  const others = table.live('document').filter((other) => other !== id);
  const other = pickOf(others, act.replaces);
  const type = (['ke-hoach', 'nghi-quyet', 'huong-dan', 'khac'] as const)[act.type]!;
  const relation = other === undefined ? {} : act.replaces % 2 ? { replaces: [other] } : { amends: [other] };
  table.show('document', aDocument(id, { type, issuedOn, effectiveOn: dayAfter(issuedOn, 10), ...relation }));
}

/** For its sender alone, or for everybody; the year of its answer may be mended. */
function showAnswer(
  table: PublishedTable,
  { n, year, shown }: { n: number; year: number; shown: boolean },
): void {
  const id = String(n + 1);
  const answeredAt = `${2020 + year}-12-31T${n === 0 ? '16' : '18'}:30:00.000Z`;
  table.show('answer', anAnswer(id, { answeredAt, ...(shown && { question: aQuestion(id) }) }));
}

function showWeek(table: PublishedTable, day: string, n: number): void {
  const { year, week, monday } = isoWeekOf(day);
  const entries = Array.from({ length: n }, (_, i) =>
    anEntry(dayAfter(monday, (i * 3) % 7), { what: `Việc ${i}`, isCancelled: n === 3 && i === 0 }),
  );
  table.show('week', aWeek(`${year}${week}`, day, entries));
}

const pickOf = (ids: string[], pick: number): string | undefined => ids[pick % Math.max(1, ids.length)];
