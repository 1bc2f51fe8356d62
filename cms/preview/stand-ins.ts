import type { Kind } from '#contract/kinds.ts';
import { dayOf } from '#contract/text/dates.ts';
import { slugOf } from '#contract/text/slug.ts';

/** A relation that nobody has chosen yet: no document has this id, so the page shows none. */
const NOTHING_CHOSEN = '0';

type StandIns = Readonly<Record<string, unknown>>;

/**
 * What stands where something that a page cannot do without is still missing: words in brackets that nobody
 * takes for the text, by the path within the face.
 *
 * @param at the moment that the preview looks at
 */
export function standInsOf(kind: Kind, title: string | undefined, at: Date): StandIns {
  const common = {
    title: '(Chưa có tít)',
    sapo: '(Chưa có tóm tắt)',
    slug: slugOf(title ?? '', { fallback: 'chua-co-tit' }),
    publishedAt: at.toISOString(),
    updatedAt: at.toISOString(),
  };
  switch (kind) {
    case 'article':
      return { ...common, sapo: '(Chưa có sapo)', topic: NOTHING_CHOSEN };
    case 'campaign':
      return { ...common, title: '(Chưa có tên chiến dịch)', startsOn: dayOf(at) };
    case 'project':
      return {
        ...common,
        title: '(Chưa có tên công trình)',
        type: 'khac',
        level: 'commune',
        place: NOTHING_CHOSEN,
        unit: NOTHING_CHOSEN,
        sortDay: dayOf(at),
      };
    case 'update':
      return { ...common, type: 'note', project: NOTHING_CHOSEN, unit: NOTHING_CHOSEN };
    case 'page':
      return { ...common, title: '(Chưa có tên trang)' };
    case 'document':
      return {
        ...common,
        number: '(Chưa có số)',
        type: 'khac',
        issuer: { type: 'other', name: '(Chưa có cơ quan ban hành)' },
        issuedOn: dayOf(at),
      };
    case 'week':
      return { ...common, startsOn: dayOf(at) };
    case 'media':
      return { alt: '(Chưa có mô tả ảnh)', title: '(Chưa có tên tệp)', filename: 'tep.pdf' };
    default:
      return {};
  }
}
