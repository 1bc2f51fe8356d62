import type { PayloadRequest } from 'payload';
import type { Kind } from '#contract/kinds.ts';
import { contentProblems, needsOf } from './content-problems.ts';
import { faceOrProblems, type FieldProblem } from './face-problems.ts';
import type { Doc } from './faces/read.ts';
import { needProblems } from './need-problems.ts';

/** Stands in for what is only known once the document is saved. */
const NOT_YET_SAVED = {
  id: '0',
  publishedAt: '2000-01-01T00:00:00.000Z',
  updatedAt: '2000-01-01T00:00:00.000Z',
};

/** Everything that keeps a document from being published, at once, so that the editor mends it in one go. */
export async function publishProblems(kind: Kind, doc: Doc, req: PayloadRequest): Promise<FieldProblem[]> {
  const known = Object.fromEntries(
    Object.entries(doc).filter(([, value]) => value !== null && value !== undefined),
  );
  const { face, problems } = faceOrProblems(kind, { ...NOT_YET_SAVED, createdAt: new Date(), ...known });
  if (problems) return problems;
  return [...contentProblems(kind, face), ...(await needProblems(needsOf(kind, face), req))];
}
