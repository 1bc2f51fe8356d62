import {
  comparedFields,
  fieldValue,
  valueAt,
  withValue,
  type ComparedField,
  type FieldShape,
} from './compared-fields.ts';
import { compareLines, type ComparedLine } from './compare-lines.ts';
import { sameValue } from './same-value.ts';
import type { Line } from './line.ts';
import { shownLines } from './shown-lines.ts';

type Data = Readonly<Record<string, unknown>>;

/** A field that reads differently in two states of a document. */
export interface Difference extends ComparedField {
  before: Line[];
  after: Line[];
  lines: ComparedLine[];
}

/** The fields in which two states differ, in the order of the form. */
export function differences(shapes: readonly FieldShape[], before: Data, after: Data): Difference[] {
  return comparedFields(shapes).flatMap((field) => {
    const [was, is] = [fieldValue(before, field), fieldValue(after, field)];
    if (sameValue(was, is)) return [];
    const [old, now] = [shownLines(field.shape, was), shownLines(field.shape, is)];
    return [{ ...field, before: old, after: now, lines: compareLines(old, now) }];
  });
}

/** Whose version of a field is to stay. */
export type Side = 'mine' | 'theirs';

/** A field of which two people have two versions. */
export interface Choice extends Difference {
  mineChanged: boolean;
  theirsChanged: boolean;
  /** Which one to begin with: that of whoever changed it; one's own if both did. */
  suggested: Side;
}

/**
 * What has to be chosen between one's own words and those that somebody else has saved meanwhile.
 *
 * @param base what both started from
 */
export function choices(shapes: readonly FieldShape[], base: Data, mine: Data, theirs: Data): Choice[] {
  return differences(shapes, theirs, mine).map((difference) => {
    const was = fieldValue(base, difference);
    const mineChanged = !sameValue(was, fieldValue(mine, difference));
    const theirsChanged = !sameValue(was, fieldValue(theirs, difference));
    return { ...difference, mineChanged, theirsChanged, suggested: mineChanged ? 'mine' : 'theirs' };
  });
}

/** The newest state with those fields of one's own that were picked. */
export function merged(theirs: Data, mine: Data, picks: Readonly<Record<string, Side>>): Data {
  return Object.entries(picks).reduce<Data>(
    (data, [path, side]) => (side === 'mine' ? withValue(data, path, valueAt(mine, path)) : data),
    theirs,
  );
}

/** Fields whose value can be changed under somebody's hands without moving what they write. */
const PLAIN = new Set(['select', 'radio', 'checkbox', 'date', 'number', 'relationship']);

/**
 * The fields to take over without a question: others changed nothing but these, and one has not
 * touched them oneself. Undefined where somebody has to choose.
 */
export function silentChanges(
  shapes: readonly FieldShape[],
  base: Data,
  mine: Data,
  theirs: Data,
): ComparedField[] | undefined {
  const changed = comparedFields(shapes).filter(
    (field) => !sameValue(fieldValue(base, field), fieldValue(theirs, field)),
  );
  const needsChoice = changed.some(
    (field) =>
      !sameValue(fieldValue(mine, field), fieldValue(theirs, field)) &&
      (!PLAIN.has(field.shape.type) || !sameValue(fieldValue(base, field), fieldValue(mine, field))),
  );
  return needsChoice ? undefined : changed;
}
