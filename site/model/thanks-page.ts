import type { CardOf } from '#contract/faces/face.ts';
import { pathOf } from '#contract/paths.ts';
import { formatLongDay } from '#contract/text/dates.ts';
import { dongInWords } from '#contract/text/dong-words.ts';
import type { Link } from './card.ts';
import { postingPath, whatOf } from './posting-row.ts';
import { qrDrawing, type QrDrawing } from './qr-drawing.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';

export interface ThanksAnswers {
  posting: CardOf<'posting'>;
  project: CardOf<'project'>;
  unit?: CardOf<'unit'>;
}

/** A letter of thanks that can be printed: who, what, when, for what, and where it can be checked. */
export interface ThanksPage extends PageBase {
  title: string;
  name: string;
  /** "đã đóng góp", "đã hứa đóng góp". */
  deed: string;
  what: string;
  /** "Hai trăm nghìn đồng": of money alone. */
  inWords?: string;
  worth?: string;
  on: string;
  message?: string;
  project: Link;
  unit?: string;
  code: string;
  entry: Link;
  /** The entry was cancelled: nothing to thank for, but it says so. */
  cancelled?: Link;
  qr: QrDrawing;
  url: string;
}

const DEEDS = {
  received: 'đã đóng góp',
  goods: 'đã đóng góp',
  direct: 'đã hỗ trợ trực tiếp',
  promised: 'đã hứa đóng góp',
} as const;

/** Undefined for spending and for what cancels an entry: nobody is thanked for those. */
export function thanksPage(
  { posting, project, unit }: ThanksAnswers,
  setting: Setting,
): ThanksPage | undefined {
  if (posting.bucket === 'spent' || posting.cancels !== undefined) return undefined;
  const path = pathOf('project', project);
  const url = setting.origin + path;
  const number = (at: number): Link => ({ href: postingPath(path, at), label: `khoản số ${at}` });
  const { what, worth } = whatOf(posting);
  return {
    ...pageBase(setting, {
      title: `Thư cảm ơn: ${project.title}`,
      description: `Lời cảm ơn của ${setting.site.name}.`,
      index: false,
    }),
    title: 'Thư cảm ơn',
    ...{ name: posting.name, deed: DEEDS[posting.bucket], what, worth, url, message: posting.message },
    inWords: posting.form === 'money' ? dongInWords(posting.amount) : undefined,
    on: formatLongDay(posting.on),
    project: { href: path, label: project.title },
    unit: unit?.name,
    code: posting.code,
    entry: number(posting.number),
    cancelled: posting.cancelledBy === undefined ? undefined : number(posting.cancelledBy),
    qr: qrDrawing(url),
  };
}
