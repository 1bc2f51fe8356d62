import type { PostingFace } from '#contract/faces/posting.ts';
import type { Drawing } from '../media.ts';

type Posting = PostingFace;

/** An entry of a ledger as the sample writes it: numbers, codes and the moment of confirming are computed. */
export interface Entry extends Pick<
  Posting,
  | 'bucket'
  | 'form'
  | 'amount'
  | 'item'
  | 'quantity'
  | 'unit'
  | 'on'
  | 'name'
  | 'message'
  | 'reference'
  | 'overspending'
> {
  /** The line of the cost table and the thing needed, by the names that the project's file uses. */
  line?: string;
  need?: string;
  /** Photographs of the voucher or of what was delivered, with the words that stand under each. */
  evidence?: readonly (readonly [Drawing, title: string])[];
  /** Names this entry for a later one that cancels it. */
  key?: string;
  /** The key of the entry that this one cancels. */
  cancels?: string;
  reason?: string;
}

type Extra = Pick<Entry, 'message' | 'reference' | 'line' | 'need' | 'key' | 'overspending' | 'evidence'>;
type Thing = [item: string, quantity: number, unit: string, value: number];

/** Money that arrived on the project's account. */
export const gift = (on: string, name: string, amount: number, extra: Extra = {}): Entry => ({
  ...{ bucket: 'received', form: 'money', on, name, amount },
  ...extra,
});

const thing = (
  bucket: Entry['bucket'],
  form: Entry['form'],
  on: string,
  name: string,
  [item, quantity, unit, amount]: Thing,
  extra: Extra = {},
): Entry => ({ bucket, form, on, name, item, quantity, unit, amount, ...extra });

/** Goods that arrived; the value in đồng, 0 where nobody has valued them. */
export const goods = (on: string, name: string, what: Thing, extra?: Extra): Entry =>
  thing('goods', 'goods', on, name, what, extra);

/** Value of a day's work by which the sample's units reckon. */
const DAY_OF_LABOUR = 150_000;

export const labour = (on: string, name: string, days: number, work: string, extra?: Extra): Entry =>
  thing('goods', 'labour', on, name, [work, days, 'ngày công', days * DAY_OF_LABOUR], extra);

/** Handed to the beneficiaries by the giver. */
export const direct = (on: string, name: string, what: Thing, extra?: Extra): Entry =>
  thing('direct', 'goods', on, name, what, extra);

export const promisedMoney = (on: string, name: string, amount: number, extra: Extra = {}): Entry => ({
  ...{ bucket: 'promised', form: 'money', on, name, amount },
  ...extra,
});

export const promisedGoods = (on: string, name: string, what: Thing, extra?: Extra): Entry =>
  thing('promised', 'goods', on, name, what, extra);

/** Money spent: to whom, by which voucher, on which line of the cost table. */
export const spend = (
  on: string,
  name: string,
  amount: number,
  line: string,
  reference: string,
  extra: Extra = {},
): Entry => ({
  ...{ bucket: 'spent', form: 'money', on, name, amount, line, reference },
  evidence: [['chung-tu', `Phiếu chi số ${reference.replace('PC ', '')} (tranh minh họa)`]],
  ...extra,
});

/** Takes back an entry by its key: the same with the opposite sign. */
export function cancel(on: string, entry: Entry & { key: string }, reason: string): Entry {
  const { key, message: _words, overspending: _flag, evidence: _proof, ...same } = entry;
  return {
    ...same,
    ...(entry.quantity !== undefined && { quantity: -entry.quantity }),
    amount: -entry.amount,
    on,
    cancels: key,
    reason,
  };
}
