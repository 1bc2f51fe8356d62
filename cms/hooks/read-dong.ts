import type { CollectionBeforeOperationHook, FlattenedField } from 'payload';
import { dongProblem } from '#cms/fields/dong-field.ts';
import type { FieldProblem } from '#cms/publishing/face-problems.ts';
import { kindOf } from '#cms/publishing/kind-slugs.ts';
import { validationError } from '#cms/publishing/validation-error.ts';
import { parseDong } from '#contract/text/numbers.ts';

type Data = Record<string, unknown>;

/**
 * Reads sums of money that come in as text ("30.000.000", "30tr") into whole đồng, in the fields made by
 * `dongField`. Before all else: Payload itself would read "30.000.000" as 30.
 */
export const readDong: CollectionBeforeOperationHook = ({ args, operation, collection, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const { data } = args as { data?: Data };
  const problems = data ? readFields(collection.flattenedFields, data, '') : [];
  const kind = kindOf(collection.slug);
  if (problems.length > 0 && kind) throw validationError(kind, problems, req);
  return args;
};

function readFields(fields: FlattenedField[], data: Data, above: string): FieldProblem[] {
  return fields.flatMap((field) => {
    const value = data[field.name];
    const path = above + field.name;
    if (field.type === 'group' && isData(value)) return readFields(field.flattenedFields, value, `${path}.`);
    if (field.type === 'array' && Array.isArray(value))
      return value.flatMap((row, i) =>
        isData(row) ? readFields(field.flattenedFields, row, `${path}.${i}.`) : [],
      );
    if (!field.custom?.['dong'] || typeof value !== 'string') return [];
    if (value.trim() === '') data[field.name] = null;
    else {
      const message = dongProblem(value);
      if (message) return [{ path, message }];
      data[field.name] = parseDong(value);
    }
    return [];
  });
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
