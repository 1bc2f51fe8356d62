import type { FaceOf } from '#contract/faces/face.ts';
import { referencesOf, type Body } from '#contract/body.ts';
import type { Kind } from '#contract/kinds.ts';
import { BODY_FIELDS, type FieldProblem } from './face-problems.ts';

const MAX_TITLE = 200;

/** Kinds whose text may not be empty, and the field that holds it. */
const MUST_SAY_SOMETHING: Partial<Record<Kind, string>> = {
  article: 'body',
  campaign: 'body',
  page: 'body',
  update: 'body',
};

/** What a well-formed face still lacks to be shown: judged from the face alone. */
export function contentProblems<K extends Kind>(kind: K, face: FaceOf<K>): FieldProblem[] {
  return [
    ...titleProblems(kind, face),
    ...emptyBody(kind, face),
    ...dateProblems(face),
    ...goalProblems(face),
    ...lengthProblems(kind, face),
  ];
}

function titleProblems(kind: Kind, face: object): FieldProblem[] {
  const [path, title] =
    'title' in face ? ['title', String(face.title)] : 'name' in face ? ['name', String(face.name)] : [];
  if (path === undefined || title === undefined) return [];
  const length = [...title].length;
  // What a paper is about is copied from the paper itself, however long; its form has a limit of its own.
  if (kind !== 'document' && length > MAX_TITLE)
    return [
      { path, message: `Dài ${length} ký tự, nhiều nhất là ${MAX_TITLE}. Hãy chuyển bớt ý xuống sapo.` },
    ];
  if (!/[\p{L}\p{N}]/u.test(title)) return [{ path, message: 'Cần có chữ hoặc số, không chỉ có ký hiệu.' }];
  return [];
}

function emptyBody(kind: Kind, face: object): FieldProblem[] {
  const path = MUST_SAY_SOMETHING[kind];
  if (!path || ((face as Record<string, unknown>)[path] as Body).length > 0) return [];
  return [{ path, message: 'Chưa có nội dung. Hãy viết ít nhất một đoạn.' }];
}

function dateProblems(face: object): FieldProblem[] {
  const { startsOn, endsOn, validFrom, validTo } = face as Record<string, string | undefined>;
  const problems: FieldProblem[] = [];
  if (startsOn && endsOn && endsOn < startsOn)
    problems.push({ path: 'endsOn', message: 'Ngày kết thúc sớm hơn ngày bắt đầu.' });
  if (validFrom && validTo && validTo < validFrom)
    problems.push({ path: 'validTo', message: 'Ngày hết hiệu lực sớm hơn ngày có hiệu lực.' });
  return problems;
}

function goalProblems(face: object): FieldProblem[] {
  const { goal } = face as { goal?: { minimum?: number; full: number } };
  if (goal?.minimum === undefined || goal.minimum <= goal.full) return [];
  return [{ path: 'goal.minimum', message: 'Mức tối thiểu lớn hơn mức đủ.' }];
}

/** Updates are read on a phone between other things: GlobalGiving found three paragraphs to be what is read. */
const MOST_PARAGRAPHS = 3;

function lengthProblems(kind: Kind, face: object): FieldProblem[] {
  if (kind !== 'update') return [];
  const paragraphs = (face as { body: Body }).body.length;
  if (paragraphs <= MOST_PARAGRAPHS) return [];
  return [
    { path: 'body', message: `Có ${paragraphs} đoạn, nhiều nhất là ${MOST_PARAGRAPHS}. Hãy viết gọn lại.` },
  ];
}

/** A document that must be live before this one can be: which, and from which field. */
export interface Need {
  kind: Kind;
  id: string;
  path: string;
  /** What it must be, if it is a medium. */
  type?: 'picture' | 'file';
}

/** Relations without which a page would break, in the order of the form. Optional ones may wait. */
export function needsOf<K extends Kind>(kind: K, face: FaceOf<K>): Need[] {
  const needs: Need[] = [];
  const fields = face as Record<string, unknown>;
  const one = (of: Kind, path: string) => {
    const id = fields[path];
    if (typeof id === 'string') needs.push({ kind: of, id, path });
  };
  if (kind === 'article') one('topic', 'topic');
  if (kind === 'project') {
    one('place', 'place');
    one('unit', 'unit');
  }
  if (kind === 'update') {
    one('project', 'project');
    one('unit', 'unit');
  }
  if (kind === 'document') {
    const { issuer } = fields as { issuer?: { unit?: string } };
    if (issuer?.unit) needs.push({ kind: 'unit', id: issuer.unit, path: 'issuer.unit' });
  }
  const byline = fields.byline as { unit?: string } | undefined;
  if (byline?.unit) needs.push({ kind: 'unit', id: byline.unit, path: 'byline.unit' });
  for (const path of ['hero', 'before', 'after', 'picture', 'poster', 'map'])
    needs.push(...pictureNeed(fields[path], path));
  for (const [i, row] of ((fields.milestones ?? []) as { picture?: unknown }[]).entries())
    needs.push(...pictureNeed(row.picture, `milestones.${i}.picture`));
  for (const list of ['album', 'pictures'])
    for (const [i, row] of ((fields[list] ?? []) as { media: string }[]).entries())
      needs.push({ kind: 'media', id: row.media, path: `${list}.${i}.media`, type: 'picture' });
  for (const list of ['attachments', 'completion', 'files'])
    for (const [i, row] of ((fields[list] ?? []) as { media: string }[]).entries())
      needs.push({ kind: 'media', id: row.media, path: `${list}.${i}.media`, type: 'file' });
  if (typeof fields.logo === 'string')
    needs.push({ kind: 'media', id: fields.logo, path: 'logo', type: 'picture' });
  return [...needs, ...bodyNeeds(kind, fields)];
}

function pictureNeed(shown: unknown, path: string): Need[] {
  const { media } = (shown ?? {}) as { media?: string };
  return media ? [{ kind: 'media', id: media, path: `${path}.media`, type: 'picture' }] : [];
}

function bodyNeeds(kind: Kind, fields: Record<string, unknown>): Need[] {
  return (BODY_FIELDS[kind] ?? []).flatMap((path) =>
    referencesOf((fields[path] ?? []) as Body)
      .filter((to) => !(to.kind === kind && to.id === fields.id))
      .map((to) => ({ ...to, path })),
  );
}
