import type { BudgetLine, ProjectFace } from '#contract/faces/project.ts';
import { formatNumber, formatDong } from '#contract/text/numbers.ts';
import { dayStamp, type Stamp } from './stamp.ts';

/** A cost table, all in exact đồng. */
export interface BudgetView {
  lines: { item: string; unit: string; quantity: string; unitPrice: string; amount: string }[];
  total: string;
  /** The total as a number of đồng. */
  sum: number;
}

/** Money of a project. Cash and the value of labour and goods are never added up. */
export interface MoneyView {
  planned?: string;
  raised?: string;
  spent?: string;
  valueInKind?: string;
  asOf?: Stamp;
  /** How much of the plan is raised: for `<progress>`, with the same in words. */
  progress?: { value: number; max: number; text: string };
}

export function budgetView(lines: readonly BudgetLine[]): BudgetView {
  const amounts = lines.map((line) => Math.round(line.quantity * line.unitPrice));
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return {
    lines: lines.map(({ item, unit, quantity, unitPrice }, at) => ({
      ...{ item, unit },
      quantity: formatNumber(quantity),
      unitPrice: formatNumber(unitPrice),
      amount: formatNumber(amounts[at]!),
    })),
    total: formatDong(sum),
    sum,
  };
}

/** Undefined where the project states no figure at all. */
export function moneyView(project: ProjectFace): MoneyView | undefined {
  const { raised, spent, valueInKind, figuresAsOf } = project;
  if (raised === undefined && spent === undefined && valueInKind === undefined) return undefined;
  const sum = project.budget.length > 0 ? budgetView(project.budget).sum : undefined;
  const amount = (dong: number | undefined) => (dong === undefined ? undefined : formatDong(dong));
  return {
    planned: amount(sum),
    raised: amount(raised),
    spent: amount(spent),
    valueInKind: amount(valueInKind),
    asOf: figuresAsOf ? dayStamp(figuresAsOf) : undefined,
    progress: sum && raised !== undefined ? progressOf(raised, sum) : undefined,
  };
}

function progressOf(raised: number, planned: number): MoneyView['progress'] {
  const percent = Math.floor((raised / planned) * 100);
  return { value: Math.min(raised, planned), max: planned, text: `Đã huy động ${percent}% dự toán` };
}
