import type { z } from 'zod';
import { FACES, type FaceOf } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import { lexicalProblems } from './body/lexical-problems.ts';
import { UnreadableBody } from './body/lexical-node.ts';
import { toBody } from './body/to-body.ts';
import { faceFields } from './faces/face-of.ts';
import type { Doc } from './faces/read.ts';

/** What keeps a document from being published: the field of the form, and how to mend it. */
export interface FieldProblem {
  /** As Payload names it: "milestones.0.note". */
  path: string;
  message: string;
}

/** The fields of each kind that hold rich text, by their path. */
export const BODY_FIELDS: Partial<Record<Kind, readonly string[]>> = {
  article: ['body'],
  campaign: ['body'],
  page: ['body'],
  project: ['need', 'solution', 'result'],
  unit: ['about'],
  document: ['body'],
  video: ['transcript'],
  answer: ['body'],
  contact: ['englishAbout'],
  update: ['body'],
};

/** The public face of a document, or everything that is wrong with it, in words for the editor. */
export function faceOrProblems<K extends Kind>(
  kind: K,
  doc: Doc,
): { face: FaceOf<K>; problems?: undefined } | { face?: undefined; problems: FieldProblem[] } {
  const unreadable = bodyProblems(kind, doc);
  if (unreadable.length > 0) return { problems: unreadable };
  const result = FACES[kind].safeParse(faceFields(kind, doc), { reportInput: true });
  if (result.success) return { face: result.data as FaceOf<K> };
  return { problems: withoutFollowing(result.error.issues.map(problemOf)) };
}

/** The address is made from the title: where that is missing, there is one thing to mend, not two. */
function withoutFollowing(problems: FieldProblem[]): FieldProblem[] {
  const untitled = problems.some(({ path }) => path === 'title' || path === 'name');
  return untitled ? problems.filter(({ path }) => path !== 'slug') : problems;
}

function bodyProblems(kind: Kind, doc: Doc): FieldProblem[] {
  return (BODY_FIELDS[kind] ?? []).flatMap((path) => {
    const malformed = lexicalProblems(doc[path]);
    if (malformed.length > 0) return malformed.map((message) => ({ path, message }));
    try {
      toBody(doc[path]);
      return [];
    } catch (error) {
      if (error instanceof UnreadableBody) return [{ path, message: error.message }];
      throw error;
    }
  });
}

/** Where the form calls a field otherwise than the face does. */
const FORM_PATHS: Readonly<Record<string, string>> = {
  'focus.x': 'focalX',
  'focus.y': 'focalY',
  size: 'filesize',
};

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  const path = issue.path.join('.');
  return { path: FORM_PATHS[path] ?? path, message: sentenceOf(issue) };
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.expected === 'int') return 'Điền số nguyên, không có phần lẻ.';
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union')
    return issue.input === undefined ? 'Chưa điền. Cần điền trước khi xuất bản.' : 'Giá trị không hợp lệ.';
  if (issue.code === 'too_small') return 'Chưa điền, hoặc số quá nhỏ.';
  if (issue.code === 'invalid_format') return formatSentence(issue.format, issue.path.at(-1));
  return `Không hợp lệ: ${issue.message}`;
}

function formatSentence(format: string, field: PropertyKey | undefined): string {
  if (format === 'email') return 'Địa chỉ thư điện tử không hợp lệ.';
  if (format === 'url') return 'Địa chỉ không hợp lệ: cần đầy đủ, bắt đầu bằng https://.';
  if (format === 'date' || format === 'datetime') return 'Ngày tháng không hợp lệ.';
  if (field === 'slug') return 'Đường dẫn chỉ gồm chữ thường không dấu, số và dấu gạch nối.';
  if (field === 'filename') return 'Tên tệp cần ở dạng “ke-hoach-15.pdf”.';
  return 'Không đúng dạng quy định.';
}
