import type { CardOf, FaceOf } from '#contract/faces/face.ts';
import { pathOf } from '#contract/paths.ts';
import { formatDay } from '#contract/text/dates.ts';
import type { BlockView, Resources } from './block-view.ts';
import { bodyView } from './body.ts';
import type { Link } from './card.ts';
import { UPDATE_LABELS } from './labels.ts';
import { figureOf, type Figure } from './picture.ts';
import { clockStamp, shortStamp, type Stamp } from './stamp.ts';

/* What a project's record gathers: updates, its accounts, and how its figures changed. */

export interface UpdateView {
  /** "nhat-ky-12": feeds point to it. */
  anchor: string;
  title: string;
  /** "Báo cáo tiến độ"; absent for a plain note. */
  label?: string;
  at: Stamp;
  body: BlockView[];
  figures: Figure[];
  author?: string;
  unit?: Link;
}

type Units = ReadonlyMap<string, CardOf<'unit'>>;

export const updateAnchor = (id: string) => `nhat-ky-${id}`;

/** @param updates newest first */
export function updateViews(
  updates: readonly FaceOf<'update'>[],
  units: Units,
  resources: Resources,
): UpdateView[] {
  return updates.map((update) => {
    const unit = units.get(update.unit);
    return {
      anchor: updateAnchor(update.id),
      title: update.title,
      label: UPDATE_LABELS[update.type],
      at: shortStamp(update.publishedAt),
      body: bodyView(update.body, resources),
      figures: update.pictures
        .map((picture) => figureOf(picture, resources.pictures, 'card'))
        .filter((figure) => figure !== undefined),
      author: update.author,
      unit: unit && { href: pathOf('unit', unit), label: unit.name },
    };
  });
}

/** Every account there ever was: one that was closed stays on record. */
export function accountLines(accounts: readonly CardOf<'account'>[]): string[] {
  return accounts.map((account) => {
    if (account.state === 'proposed')
      return `${formatDay(account.proposedOn)}: đề nghị một tài khoản mới, đang chờ người thứ hai kiểm tra. Số tài khoản được công bố khi kiểm tra xong.`;
    const which = `${account.bank.name}, số ${account.number}, chủ tài khoản ${account.holder}`;
    const checked = `hai người đã kiểm tra, công bố ngày ${formatDay(account.verifiedOn)}`;
    if (account.state === 'verified') return `${which}: ${checked}, đang sử dụng.`;
    return `${which}: ${checked}, ngừng sử dụng từ ngày ${formatDay(account.closedOn)}. Lý do: ${account.reason}`;
  });
}

export interface FigureChangeView {
  at: Stamp;
  figure: string;
  before: string;
  after: string;
  role: string;
  reason: string;
}

/** @param changes newest first */
export function figureChangeViews(changes: readonly CardOf<'figureChange'>[]): FigureChangeView[] {
  return changes.map(({ at, figure, before = 'chưa có', after = 'bỏ', role, reason }) => ({
    ...{ figure, before, after, role, reason },
    at: clockStamp(at),
  }));
}
