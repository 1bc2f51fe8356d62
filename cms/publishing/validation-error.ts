import { ValidationError, type FlattenedField, type PayloadRequest } from 'payload';
import type { Kind } from '#contract/kinds.ts';
import type { FieldProblem } from './face-problems.ts';
import { COLLECTION_OF, GLOBAL_OF, isSingle, type CollectionKind } from './kind-slugs.ts';

/** Payload's own error for a form: it marks each field, and jumps to the first. */
export function validationError(
  kind: Kind,
  problems: readonly FieldProblem[],
  req: PayloadRequest,
): ValidationError {
  const labels = sayProblems(kind, problems, req);
  const errors = problems.map((problem, i) => ({ ...problem, label: inOnePiece(labels[i]!) }));
  const where = isSingle(kind) ? { global: GLOBAL_OF[kind] } : { collection: COLLECTION_OF[kind] };
  return new ValidationError({ ...where, errors, req }, req.t);
}

/** Payload's notice makes a new item of its list at each comma; this one looks alike and is none. */
const inOnePiece = (label: string) => label.replaceAll(',', '\u201a');

/** Each problem with the name of its field, as the form shows it: "Sapo: Chưa điền. …". */
export function sayProblems(kind: Kind, problems: readonly FieldProblem[], req: PayloadRequest): string[] {
  const fields = fieldsOf(kind, req);
  return problems.map((problem) => labelOf(fields, problem));
}

function fieldsOf(kind: Kind, req: PayloadRequest): FlattenedField[] {
  if (!isSingle(kind))
    return req.payload.collections[COLLECTION_OF[kind as CollectionKind]]?.config.flattenedFields ?? [];
  return req.payload.globals.config.find(({ slug }) => slug === GLOBAL_OF[kind])?.flattenedFields ?? [];
}

/** Name of the field and what to do: Payload prints only this line above the form. */
function labelOf(fields: readonly FlattenedField[], { path, message }: FieldProblem): string {
  const field = fields.find(({ name }) => name === path.split('.')[0]);
  const label = field && 'label' in field && typeof field.label === 'string' ? field.label : path;
  return label ? `${label}: ${message}` : message;
}
