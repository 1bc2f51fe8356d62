import type { CardOf } from '#contract/faces/face.ts';
import { pathOf } from '#contract/paths.ts';
import { givingAccount, givingView, withheldText, type GivingView } from './giving.ts';
import { inKindViews, type InKindView } from './in-kind.ts';
import { placesText } from './places-text.ts';
import { giftRows } from './gift-rows.ts';
import type { PostingRow } from './posting-row.ts';
import type { ProjectTotals } from './project-page.ts';
import { qrDrawing, type QrDrawing } from './qr-drawing.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import type { Standing } from './standing.ts';
import { STATUS_LABELS } from './labels.ts';
import { sumsView, type SumsView } from './sums.ts';

export interface NoticeAnswers {
  project: CardOf<'project'>;
  places: CardOf<'place'>[];
  unit?: CardOf<'unit'>;
  totals: ProjectTotals;
  standing: Standing;
  accounts: CardOf<'account'>[];
  /** Newest first, spending among them. */
  postings: CardOf<'posting'>[];
}

/** One sheet of A4 for the notice board of the village: Decree 93/2021/NĐ-CP asks for posting where people live. */
export interface VillageNotice extends PageBase {
  issuer: string;
  title: string;
  sapo: string;
  facts: { term: string; text: string }[];
  sums: SumsView;
  needs: InKindView[];
  gifts: PostingRow[];
  giving?: GivingView;
  withheld?: string;
  surplus?: string;
  contact: string;
  url: string;
  qr: QrDrawing;
}

/** What fits on the sheet beside the rest. */
export const GIFTS_ON_NOTICE = 12;

export function villageNotice(answers: NoticeAnswers, setting: Setting): VillageNotice {
  const { project, places, unit, totals, standing, accounts, postings } = answers;
  const path = pathOf('project', project);
  const url = setting.origin + path;
  const account = givingAccount(accounts, standing);
  return {
    ...pageBase(setting, {
      title: `Thông báo: ${project.title}`,
      description: `Bản in để niêm yết tại thôn, bản: ${project.sapo}`,
      index: false,
    }),
    issuer: unit?.name ?? setting.site.name,
    ...{ title: project.title, sapo: project.sapo, surplus: project.surplus, url, qr: qrDrawing(url) },
    facts: [
      { term: 'Địa điểm', text: placesText(places) },
      { term: 'Quy mô', text: project.size ?? '' },
      { term: 'Tình trạng', text: STATUS_LABELS[standing.status] },
      { term: 'Căn cứ', text: project.legalBasis ?? '' },
    ].filter(({ text }) => text !== ''),
    sums: sumsView(project, totals),
    needs: inKindViews(project.needs ?? [], totals.needs),
    gifts: giftRows(postings, GIFTS_ON_NOTICE, project),
    giving: account && givingView(project, account),
    withheld: withheldText(standing.giving, project.acceptsUntil),
    contact: project.contact ?? `${setting.site.name}, điện thoại ${setting.site.phone}`,
  };
}
