import type { FaceOf } from '#contract/faces/face.ts';
import { HIDDEN_NAME } from '#contract/giving/donor-name.ts';
import type { DeskIds } from '../desk-ids.ts';
import type { Keepers } from './keepers.ts';

type Posting = FaceOf<'posting'>;

/** A row of `postings` before anybody has confirmed it. */
export interface PostingColumns {
  id: number;
  [column: string]: unknown;
}

/**
 * From a public face back to what the treasurer entered. Names that are masked in the sample were made up
 * masked: nobody stands behind them.
 *
 * @param deskId of a posting by its id in the sample
 */
export function postingColumns(
  face: Posting,
  {
    ids,
    keepers,
    account,
    cancelled,
  }: {
    ids: DeskIds;
    keepers: Keepers;
    account: number | undefined;
    /** The posting that this one cancels, at the desk. */
    cancelled: number | undefined;
  },
): Omit<PostingColumns, 'id'> {
  const isPerson = face.name.includes('*') || face.name === HIDDEN_NAME;
  return {
    project_id: ids.get('project', face.project),
    bucket: face.bucket,
    form: face.form,
    item: face.item,
    quantity: face.quantity,
    unit: face.unit,
    amount: face.amount,
    occurred_on: `${face.on}T05:00:00.000Z`,
    donor_name: face.name,
    donor_kind: isPerson ? 'individual' : 'organisation',
    name_shown: face.name === HIDDEN_NAME ? 'hidden' : 'masked',
    message: face.message,
    message_allowed: face.message !== undefined,
    budget_line: face.budgetLine,
    need: face.need,
    reference: face.reference,
    overspending: face.overspending,
    account_id: face.bucket === 'received' ? account : undefined,
    cancels_id: cancelled,
    cancels_number: face.cancels,
    reason: face.reason,
    entered_by_id: keepers.treasurer.id,
    created_at: face.confirmedAt,
    updated_at: face.confirmedAt,
  };
}
