/** One measured figure. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  /** What the issue asks for, where it does: "≤ 300". */
  goal?: string;
  /** What was counted, where its names tell more than its number. */
  names?: string[];
}

/** The value below which `share` (0–1) of the samples lie. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A table that lines up in a terminal. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, unit, goal }) => [what, format(value), unit, goal ?? '']);
  const widths = [0, 1, 2, 3].map((i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map(([what, value, unit, goal], i) =>
      [
        [what!.padEnd(widths[0]!), value!.padStart(widths[1]!), unit!.padEnd(widths[2]!), goal]
          .join('  ')
          .trimEnd(),
        ...(figures[i]?.names ?? []).map((name) => `    ${name}`),
      ].join('\n'),
    )
    .join('\n');
}

function format(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
