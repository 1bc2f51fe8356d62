import type { CardOf } from '#contract/faces/face.ts';
import type { Bucket } from '#contract/faces/posting.ts';
import { ledgerPageOf, ledgerPagePath, thanksPath } from '#contract/paths.ts';
import { formatDong, formatNumber } from '#contract/text/numbers.ts';
import type { Resources } from './block-view.ts';
import type { Link } from './card.ts';
import { evidenceLinks, type EvidenceLink } from './evidence.ts';
import { dayStamp, type Stamp } from './stamp.ts';
import { BUCKET_LABELS } from './sums.ts';

type Posting = CardOf<'posting'>;
type Project = Pick<CardOf<'project'>, 'budget' | 'needs'>;

/** An entry of the ledger as a row shows it. */
export interface PostingRow {
  number: number;
  /** Its place on the ledger's page that never shifts. */
  href: string;
  on: Stamp;
  name: string;
  bucket: Bucket;
  bucketLabel: string;
  /** "200.000 đồng", or "50 bao xi măng". */
  what: string;
  /** Goods and labour that somebody valued: "5.000.000 đồng". */
  worth?: string;
  /** The line of the cost table or the thing needed. */
  purpose?: string;
  message?: string;
  reference?: string;
  evidence: EvidenceLink[];
  /** The page of thanks; only for gifts that stand. */
  thanks?: string;
  cancels?: { link: Link; reason?: string };
  cancelledBy?: { link: Link; reason?: string };
  overspending?: string;
}

export interface RowContext {
  projectPath: string;
  project: Project;
  resources: Resources;
  /** Postings that cancel one of those shown, by number: they hold the reason. */
  cancelling: ReadonlyMap<number, Posting>;
}

export function postingRow(posting: Posting, context: RowContext): PostingRow {
  const { number, bucket, cancels, cancelledBy, reason } = posting;
  const isGift = bucket === 'received' || bucket === 'goods' || bucket === 'direct';
  return {
    ...{ number, bucket, bucketLabel: BUCKET_LABELS[bucket] },
    href: postingPath(context.projectPath, number),
    on: dayStamp(posting.on),
    name: posting.name,
    ...whatOf(posting),
    purpose: purposeOf(posting, context.project),
    message: posting.message,
    reference: posting.reference,
    evidence: evidenceLinks(posting.evidence, context.resources),
    thanks: isGift && !cancels && !cancelledBy ? thanksPath(posting.code) : undefined,
    cancels: cancels === undefined ? undefined : { link: numbered(context, cancels), reason },
    cancelledBy:
      cancelledBy === undefined
        ? undefined
        : { link: numbered(context, cancelledBy), reason: context.cancelling.get(cancelledBy)?.reason },
    overspending: posting.overspending,
  };
}

/** The address of an entry, on the page that holds it for good. */
export function postingPath(projectPath: string, number: number): string {
  return `${ledgerPagePath(projectPath, ledgerPageOf(number))}#khoan-${number}`;
}

/** What was given or spent: money to the đồng, goods and labour in their own unit. */
export function whatOf({ form, amount, quantity, unit, item }: Posting): Pick<PostingRow, 'what' | 'worth'> {
  if (form === 'money') return { what: signed(formatDong(amount)) };
  const count = quantity === undefined ? undefined : signed(formatNumber(quantity));
  const what = [count, ...thingOf(unit, item)].filter((word) => word !== undefined).join(' ');
  return { what, worth: amount === 0 ? undefined : signed(formatDong(amount)) };
}

/** "50 bao xi măng", but "20 ngày công": a thing that names its own unit is not counted twice. */
function thingOf(unit: string | undefined, item: string | undefined): (string | undefined)[] {
  const thing = item && item.charAt(0).toLowerCase() + item.slice(1);
  return unit && thing?.split(' ').includes(unit) ? [thing] : [unit, thing];
}

/** A minus sign, not a hyphen, which would break the line. */
const signed = (text: string) => text.replace(/^-/u, '−');

function purposeOf({ budgetLine, need }: Posting, project: Project): string | undefined {
  const line = budgetLine && project.budget.find(({ id }) => id === budgetLine)?.item;
  return line || (need && project.needs?.find(({ id }) => id === need)?.item) || undefined;
}

const numbered = ({ projectPath }: RowContext, number: number): Link => ({
  href: postingPath(projectPath, number),
  label: `khoản số ${number}`,
});
