import { askDesk } from '#cms/admin/asking/ask-desk.ts';

/** A document as the REST API gives it, relations as numbers. */
export type Doc = Record<string, unknown>;

/** The newest state of a document, draft or not; undefined where it cannot be read now. */
export async function newestDocument(collection: string, id: number): Promise<Doc | undefined> {
  const answer = await askDesk<Doc>('GET', `/${collection}/${id}?draft=true&depth=0`);
  return answer.ok ? answer.body : undefined;
}
