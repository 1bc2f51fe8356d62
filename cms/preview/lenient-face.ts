import { FACES, type FaceOf } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import { BODY_FIELDS, faceOrProblems, type FieldProblem } from '#cms/publishing/face-problems.ts';
import { faceFields } from '#cms/publishing/faces/face-of.ts';
import { words, type Doc } from '#cms/publishing/faces/read.ts';
import { readableBody } from './readable-body.ts';
import { standInsOf } from './stand-ins.ts';

/** A face that can be shown, and what is wrong with the document it is of. */
export interface LenientFace<K extends Kind> {
  face: FaceOf<K>;
  problems: FieldProblem[];
}

/** Each round mends at least one thing; no form has as many. */
const MOST_ROUNDS = 50;

/**
 * The public face of a document that may be unfinished. What is whole makes the very face that would be
 * published. Where something required is missing or wrong, a stand-in says so; what is optional and wrong is
 * left out.
 *
 * @returns undefined if there is nothing that could be shown (a picture whose file has not been read yet)
 */
export function lenientFace<K extends Kind>(kind: K, doc: Doc, at: Date): LenientFace<K> | undefined {
  const { face, problems } = faceOrProblems(kind, doc);
  if (!problems) return { face, problems: [] };
  const bodies = (BODY_FIELDS[kind] ?? []).map((field) => [field, readableBody(doc[field])] as const);
  const fields = faceFields(kind, { ...doc, ...Object.fromEntries(bodies) });
  const standIns = standInsOf(kind, words(doc['title']), at);
  const mended = mend(kind, fields, standIns);
  return mended && { face: mended, problems };
}

function mend<K extends Kind>(
  kind: K,
  fields: Record<string, unknown>,
  standIns: Readonly<Record<string, unknown>>,
): FaceOf<K> | undefined {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = FACES[kind].safeParse(fields);
    if (result.success) return result.data as FaceOf<K>;
    const places = new Map(
      result.error.issues.map(({ path }) => placeOf(fields, path)).map((p) => [p.join('.'), p]),
    );
    // From the end: taking a row away must not move those that are still to be mended.
    if (![...places.values()].reverse().every((path) => mendAt(fields, path, standIns))) return undefined;
  }
  return undefined;
}

/** The smallest thing around an issue that can be missing: a row of a list, else a field. */
function placeOf(fields: object, path: readonly PropertyKey[]): PropertyKey[] {
  let at: unknown = fields;
  for (const [depth, step] of path.entries()) {
    if (Array.isArray(at)) return path.slice(0, depth + 1);
    if (at === null || typeof at !== 'object') break;
    at = Reflect.get(at, step);
  }
  return path.slice(0, 1);
}

/** Puts a stand-in there, or takes away what is there. Says whether that changed anything. */
function mendAt(
  fields: object,
  place: readonly PropertyKey[],
  standIns: Readonly<Record<string, unknown>>,
): boolean {
  const last = place.at(-1);
  if (last === undefined) return false;
  if (place.length === 1 && standIns[String(last)] !== undefined)
    return Reflect.set(fields, last, standIns[String(last)]);
  const around = place
    .slice(0, -1)
    .reduce<unknown>((at, step) => Reflect.get(at as object, step), fields) as object;
  if (Array.isArray(around)) return around.splice(Number(last), 1).length > 0;
  return Object.hasOwn(around, last) && Reflect.deleteProperty(around, last);
}
