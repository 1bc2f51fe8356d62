import type { FlattenedField } from 'payload';
import { lexicalProblems } from '#cms/publishing/body/lexical-problems.ts';

/** What is wrong with the rich texts of a save, by field: nodes outside the closed set. */
export function malformedTexts(
  fields: readonly FlattenedField[],
  data: Readonly<Record<string, unknown>>,
): { path: string; message: string }[] {
  return fields
    .filter((field) => field.type === 'richText')
    .flatMap(({ name }) => lexicalProblems(data[name]).map((message) => ({ path: name, message })));
}
