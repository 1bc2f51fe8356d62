import type { BudgetLine, FundSource } from '#contract/faces/project.ts';
import { formatNumber } from '#contract/text/numbers.ts';
import type { EvidenceLink } from './evidence.ts';

/** A cost table, line by line, all in exact đồng. */
export interface BudgetView {
  lines: BudgetLineView[];
  total: { planned: string; received: string; spent: string };
  /** Whether any posting names a line: without, the columns of what came and went say nothing. */
  hasFlow: boolean;
}

export interface BudgetLineView {
  item: string;
  source?: string;
  unit: string;
  quantity: string;
  unitPrice: string;
  planned: string;
  received: string;
  spent: string;
  evidence: EvidenceLink[];
}

/** What came in for a line and went out for it; by the id of the line. */
export interface LineFlow {
  sums: ReadonlyMap<string, { received: number; spent: number }>;
  evidence: ReadonlyMap<string, EvidenceLink[]>;
}

const SOURCE_LABELS: Record<FundSource, string> = {
  gifts: 'Đóng góp của cộng đồng',
  union: 'Kinh phí của Đoàn',
  state: 'Ngân sách nhà nước',
  households: 'Gia đình đối ứng',
  sponsor: 'Đơn vị tài trợ',
};

const amountOf = ({ quantity, unitPrice }: BudgetLine) => Math.round(quantity * unitPrice);

/** The plan as a number of đồng. */
export const budgetTotal = (lines: readonly BudgetLine[]): number =>
  lines.reduce((total, line) => total + amountOf(line), 0);

export function budgetView(lines: readonly BudgetLine[], { sums, evidence }: LineFlow): BudgetView {
  const flows = lines.map(({ id }) => (id && sums.get(id)) || { received: 0, spent: 0 });
  const add = (of: 'received' | 'spent') => flows.reduce((total, flow) => total + flow[of], 0);
  return {
    lines: lines.map((line, at) => ({
      ...{ item: line.item, unit: line.unit, source: line.source && SOURCE_LABELS[line.source] },
      quantity: formatNumber(line.quantity),
      unitPrice: formatNumber(line.unitPrice),
      planned: formatNumber(amountOf(line)),
      received: formatNumber(flows[at]!.received),
      spent: formatNumber(flows[at]!.spent),
      evidence: (line.id && evidence.get(line.id)) || [],
    })),
    total: {
      planned: formatNumber(budgetTotal(lines)),
      received: formatNumber(add('received')),
      spent: formatNumber(add('spent')),
    },
    hasFlow: flows.some(({ received, spent }) => received !== 0 || spent !== 0),
  };
}
