import type { BudgetLine, Need, ProjectFace } from '#contract/faces/project.ts';
import { SOURCE_LABELS } from '#cms/fields/budget-field.ts';
import { formatDay } from '#contract/text/dates.ts';
import { formatDong, formatNumber } from '#contract/text/numbers.ts';

/** A row of the cost table or of what is needed, in words. */
interface Row {
  id: string;
  name: string;
  /** All of it: "12 tấn × 1.650.000 đồng". */
  whole: string;
  /** Its figures by name: "đơn giá" → "1.650.000 đồng". */
  parts: Record<string, string>;
}

/** The published figures of a project, in the words of the public record. */
export interface Figures {
  single: Record<string, string>;
  budget: Row[];
  needs: Row[];
}

export interface FigureChange {
  figure: string;
  before?: string;
  after?: string;
}

type Facts = Pick<
  ProjectFace,
  'goal' | 'budget' | 'needs' | 'beneficiaries' | 'valueInKind' | 'output' | 'acceptsUntil'
>;

/** What a project shows of figures that givers rely on. */
export function figuresOf(face: Facts): Figures {
  const { goal, beneficiaries, output } = face;
  const single = {
    'Mục tiêu vận động, tối thiểu': goal?.minimum === undefined ? undefined : formatDong(goal.minimum),
    'Mục tiêu vận động': goal && formatDong(goal.full),
    'Người hưởng lợi': beneficiaries && `${formatNumber(beneficiaries.count)} ${beneficiaries.definition}`,
    'Giá trị làm lợi': face.valueInKind === undefined ? undefined : formatDong(face.valueInKind),
    'Khối lượng': output && `${formatNumber(output.quantity)} ${output.unit}`,
    'Nhận đóng góp đến hết ngày': face.acceptsUntil && formatDay(face.acceptsUntil),
  };
  return {
    single: Object.fromEntries(
      Object.entries(single).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
    budget: face.budget.map(budgetRow),
    needs: (face.needs ?? []).map(needRow),
  };
}

function budgetRow(line: BudgetLine, place: number): Row {
  const quantity = `${formatNumber(line.quantity)} ${line.unit}`;
  const price = formatDong(line.unitPrice);
  return {
    id: line.id ?? String(place),
    name: line.item,
    whole: `${quantity} × ${price}`,
    parts: {
      'số lượng': quantity,
      'đơn giá': price,
      ...(line.source && { 'nguồn kinh phí': SOURCE_LABELS[line.source] }),
    },
  };
}

function needRow(need: Need): Row {
  const whole = `${formatNumber(need.quantity)} ${need.unit}`;
  return { id: need.id, name: need.item, whole, parts: { 'số lượng': whole } };
}

/** What differs, in the order of the form. */
export function figureChanges(before: Figures, after: Figures): FigureChange[] {
  const names = [...new Set([...Object.keys(after.single), ...Object.keys(before.single)])];
  return [
    ...names.flatMap((figure) => changeOf(figure, before.single[figure], after.single[figure])),
    ...rowChanges('Hạng mục', before.budget, after.budget),
    ...rowChanges('Cần có', before.needs, after.needs),
  ];
}

function rowChanges(kind: string, before: readonly Row[], after: readonly Row[]): FigureChange[] {
  const left = new Map(before.map((row) => [row.id, row]));
  const take = (row: Row) => {
    const same = left.get(row.id) ?? [...left.values()].find(({ name }) => name === row.name);
    if (same) left.delete(same.id);
    return same;
  };
  const kept = after.flatMap((row) => {
    const old = take(row);
    const figure = `${kind} ${row.name}`;
    if (!old) return changeOf(figure, undefined, row.whole);
    const parts = [...new Set([...Object.keys(row.parts), ...Object.keys(old.parts)])];
    return [
      ...changeOf(`${kind} ${old.name}, tên`, old.name, row.name),
      ...parts.flatMap((part) => changeOf(`${figure}, ${part}`, old.parts[part], row.parts[part])),
    ];
  });
  return [
    ...kept,
    ...[...left.values()].flatMap((row) => changeOf(`${kind} ${row.name}`, row.whole, undefined)),
  ];
}

function changeOf(figure: string, before: string | undefined, after: string | undefined): FigureChange[] {
  if (before === after) return [];
  return [{ figure, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}
