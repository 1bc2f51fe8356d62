import type { PayloadRequest } from 'payload';
import type { Kind } from '#contract/kinds.ts';
import { blockingFindings } from '#cms/gate/gate-findings.ts';
import type { FieldProblem } from './face-problems.ts';
import type { Doc } from './faces/read.ts';

/** Everything that keeps a document from being published, at once, so that the editor mends it in one go. */
export async function publishProblems(kind: Kind, doc: Doc, req: PayloadRequest): Promise<FieldProblem[]> {
  const findings = await blockingFindings(kind, doc, req);
  return findings.map(({ path, message }) => ({ path, message }));
}
