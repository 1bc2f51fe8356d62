import fc from 'fast-check';
import type { FaceOf } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import { addressOf } from '#contract/paths.ts';
import { slugOf } from '#contract/text/slug.ts';
import type { Face } from '#contract/faces/face.ts';
import {
  aCampaign,
  anArticle,
  aPage,
  aPicture,
  aPlace,
  aProject,
  aTopic,
  aUnit,
  paragraph,
  theFront,
  theNavigation,
  theSite,
} from './faces.ts';
import { actsOfGiving, performGiving, type ActOfGiving } from './history-of-giving.ts';
import { actsOfLibrary, performLibrary, type ActOfLibrary } from './history-of-library.ts';
import type { PublishedTable } from './published-table.ts';

/** One thing that an editor does, as it reaches `published`. Numbers choose among what there is. */
export type Act =
  | ActOfGiving
  | ActOfLibrary
  | { do: 'create article'; n: number; day: number; topic: number; photo: number }
  | { do: 'edit article'; pick: number; n: number }
  | { do: 'rename article'; pick: number; n: number }
  | { do: 'move article'; pick: number; topic: number }
  | { do: 'redate article'; pick: number; day: number }
  | { do: 'change photo'; pick: number; photo: number }
  | { do: 'edit photo'; photo: number; n: number }
  | { do: 'withdraw article'; pick: number }
  | { do: 'restore article'; pick: number; n: number }
  | { do: 'rename topic'; topic: number; n: number }
  | { do: 'create project'; n: number; stage: number; place: number }
  | { do: 'advance project'; pick: number; stage: number }
  | { do: 'withdraw project'; pick: number }
  | { do: 'create campaign'; n: number }
  | { do: 'withdraw campaign'; pick: number }
  | { do: 'edit page'; n: number; title: number }
  | { do: 'withdraw page'; n: number }
  | { do: 'move place'; pick: number; parent: number }
  | { do: 'edit navigation'; n: number }
  | { do: 'edit front'; pick: number; section: number }
  | { do: 'edit site'; n: number };

const n = fc.nat({ max: 9 });
const pick = fc.nat({ max: 99 });
const topic = fc.nat({ max: 2 });
const photo = fc.nat({ max: 3 });
const day = fc.nat({ max: 120 });
const stage = fc.nat({ max: 4 });
const place = fc.nat({ max: 3 });

export const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('create article' as const), n, day, topic, photo }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('edit article' as const), pick, n }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('rename article' as const), pick, n }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('move article' as const), pick, topic }) },
    fc.record({ do: fc.constant('redate article' as const), pick, day }),
    { weight: 2, arbitrary: fc.record({ do: fc.constant('change photo' as const), pick, photo }) },
    fc.record({ do: fc.constant('edit photo' as const), photo, n }),
    { weight: 3, arbitrary: fc.record({ do: fc.constant('withdraw article' as const), pick }) },
    fc.record({ do: fc.constant('restore article' as const), pick, n }),
    fc.record({ do: fc.constant('rename topic' as const), topic, n }),
    { weight: 2, arbitrary: fc.record({ do: fc.constant('create project' as const), n, stage, place }) },
    fc.record({ do: fc.constant('advance project' as const), pick, stage }),
    fc.record({ do: fc.constant('withdraw project' as const), pick }),
    fc.record({ do: fc.constant('create campaign' as const), n }),
    fc.record({ do: fc.constant('withdraw campaign' as const), pick }),
    fc.record({ do: fc.constant('edit page' as const), n: fc.nat({ max: 2 }), title: n }),
    fc.record({ do: fc.constant('withdraw page' as const), n: fc.nat({ max: 2 }) }),
    fc.record({ do: fc.constant('move place' as const), pick: place, parent: place }),
    fc.record({ do: fc.constant('edit navigation' as const), n }),
    fc.record({ do: fc.constant('edit front' as const), pick, section: topic }),
    fc.record({ do: fc.constant('edit site' as const), n }),
    ...actsOfGiving,
    ...actsOfLibrary,
  ) as fc.Arbitrary<Act>,
  { minLength: 5, maxLength: 40 },
);

export const PHOTOS = ['1', '2', '3', '4'].map((id) => aPicture(id));

/** What stands before the first act. */
export function settle(table: PublishedTable): void {
  for (const photo of PHOTOS) table.show('media', photo);
  for (const id of ['1', '2', '3']) table.show('topic', aTopic(id));
  for (const id of ['1', '2']) table.show('unit', aUnit(id));
  table.show('place', aPlace('1', { name: 'huyện Một', level: 'district' }));
  for (const id of ['2', '3', '4']) table.show('place', aPlace(id, { parent: '1' }));
  table.show('navigation', theNavigation());
  table.show('front', theFront());
  table.show('site', theSite());
}

/** Carries out one act by the desk's rules; what cannot be done is left undone, as a form would refuse it. */
export function perform(table: PublishedTable, act: Act): void {
  switch (act.do) {
    case 'create article': {
      const id = String(table.lastSeq() + 100);
      return show(table, 'article', {
        ...anArticle(id, {
          title: titleOf(act.n),
          topic: String(act.topic + 1),
          publishedAt: momentOf(act.day),
        }),
        ...(act.photo > 0 && { hero: { media: String(act.photo + 1) } }),
        units: act.n % 2 ? ['1'] : [],
        ...(act.n % 3 === 0 &&
          pickOf(table.live('campaign'), act.n) && { campaign: pickOf(table.live('campaign'), act.n) }),
      });
    }
    case 'edit article':
      return change(table, 'article', act.pick, { body: paragraph(`Nội dung đã sửa lần ${act.n}.`) });
    case 'rename article':
      return change(table, 'article', act.pick, { title: titleOf(act.n), slug: slugOf(titleOf(act.n)) });
    case 'move article':
      return change(table, 'article', act.pick, { topic: String(act.topic + 1) });
    case 'redate article':
      return change(table, 'article', act.pick, { publishedAt: momentOf(act.day) });
    case 'change photo':
      return change(table, 'article', act.pick, {
        hero: act.photo === 0 ? undefined : { media: String(act.photo + 1), caption: 'Chú thích ảnh.' },
      });
    case 'edit photo': {
      const picture = table.face<FaceOf<'media'> & { type: 'picture' }>('media', String(act.photo + 1))!;
      return show(table, 'media', {
        ...picture,
        alt: `Ảnh trồng cây, bản mô tả ${act.n}`,
        focus: { x: act.n * 10, y: 50 },
      });
    }
    case 'withdraw article':
      return withdraw(table, 'article', act.pick);
    case 'restore article': {
      const id = pickOf(withdrawn(table, 'article'), act.pick);
      return id ? show(table, 'article', anArticle(id, { title: titleOf(act.n) })) : undefined;
    }
    case 'rename topic':
      return show(table, 'topic', {
        ...aTopic(String(act.topic + 1)),
        name: `Mục ${act.n}`,
        slug: `muc-${act.n}`,
      });
    case 'create project': {
      const id = String(table.lastSeq() + 100);
      return show(
        table,
        'project',
        aProject(id, { place: String(act.place + 1), milestones: stagesOf(act.stage) }),
      );
    }
    case 'advance project':
      return change(table, 'project', act.pick, { milestones: stagesOf(act.stage) });
    case 'withdraw project':
      return withdraw(table, 'project', act.pick);
    case 'create campaign':
      return show(table, 'campaign', aCampaign(String(act.n + 1)));
    case 'withdraw campaign':
      return withdraw(table, 'campaign', act.pick);
    case 'edit page':
      return show(table, 'page', aPage(String(act.n + 1), `Giới thiệu ${act.title}`));
    case 'withdraw page':
      return table.face('page', String(act.n + 1)) ? table.withdraw('page', String(act.n + 1)) : undefined;
    case 'move place': {
      const id = String(act.pick + 1);
      const parent = String(act.parent + 1);
      const place = table.face<FaceOf<'place'>>('place', id)!;
      return show(table, 'place', { ...place, parent: parent === id || id === '1' ? undefined : parent });
    }
    case 'edit navigation':
      return show(
        table,
        'navigation',
        theNavigation({ main: [{ label: `Mục ${act.n}`, target: { path: '/tin-tuc/' }, children: [] }] }),
      );
    case 'edit front': {
      const lead = pickOf(table.live('article'), act.pick);
      return show(table, 'front', theFront({ lead, sections: [String(act.section + 1)] }));
    }
    case 'edit site':
      return show(table, 'site', theSite({ slogan: `Khẩu hiệu ${act.n}` }));
    default:
      return isOfLibrary(act) ? performLibrary(table, act) : performGiving(table, act);
  }
}

const isOfLibrary = (act: ActOfGiving | ActOfLibrary): act is ActOfLibrary =>
  /\b(?:album|video|series|week|document)$/u.test(act.do);

/** The desk refuses an address that another live document has. */
function show(table: PublishedTable, kind: Kind, face: Face): void {
  const clean = JSON.parse(JSON.stringify(face)) as Face;
  const path = addressOf(kind, clean as never);
  const own = table.face(kind, clean.id);
  const isTaken = path !== null && table.livePaths().has(path);
  const isOwn = own !== undefined && addressOf(kind, own as never) === path;
  if (isTaken && !isOwn) return;
  table.show(kind, clean);
}

function change<K extends Kind>(
  table: PublishedTable,
  kind: K,
  pick: number,
  part: Partial<FaceOf<K>>,
): void {
  const id = pickOf(table.live(kind), pick);
  if (id) show(table, kind, { ...table.face(kind, id)!, ...part } as Face);
}

function withdraw(table: PublishedTable, kind: Kind, pick: number): void {
  const id = pickOf(table.live(kind), pick);
  if (id) table.withdraw(kind, id);
}

const withdrawn = (table: PublishedTable, kind: Kind) =>
  table.after(0).flatMap((row) => (row.kind === kind && row.state === 'withdrawn' ? [row.id] : []));
const pickOf = (ids: string[], pick: number): string | undefined => ids[pick % Math.max(1, ids.length)];
const titleOf = (n: number) => `Tuổi trẻ ra quân đợt ${n}`;
const momentOf = (day: number) => new Date(Date.UTC(2023, 0, 1 + day, 17, day)).toISOString();
const stagesOf = (stage: number) =>
  (['survey', 'appeal', 'start', 'building', 'handover'] as const)
    .slice(0, stage + 1)
    .map((name, i) => ({ stage: name, doneOn: `2023-0${i + 1}-10` }));
