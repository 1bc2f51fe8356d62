import { formatNumber } from '../text/numbers.ts';

const NBSP = '\u00a0';

/** The unit, its name, and how many of its parts are told. */
const SCALES = [
  { worth: 1_000_000_000, name: 'tỷ', parts: 100 },
  { worth: 1_000_000, name: 'triệu', parts: 100 },
  { worth: 1000, name: 'nghìn', parts: 10 },
  { worth: 1, name: 'đồng', parts: 1 },
] as const;

/**
 * A sum as few characters as it takes, for buttons, bars and cards: "1,5 tỷ", "30 triệu", "250 nghìn".
 * Always towards nought: money given is never overstated. Show `formatDong` beside it where it matters.
 */
export function shortDong(dong: number): string {
  const size = Math.abs(dong);
  const { worth, name, parts } = SCALES.find((scale) => size >= scale.worth) ?? SCALES[3];
  const told = Math.floor(size / (worth / parts)) / parts;
  return `${dong < 0 ? '−' : ''}${formatNumber(told)}${NBSP}${name}`;
}
