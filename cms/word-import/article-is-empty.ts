import { toBody } from '#cms/publishing/body/to-body.ts';

/** Whether nobody has written anything into an article yet. */
export function articleIsEmpty(article: Readonly<Record<string, unknown>>): boolean {
  const isBlank = (value: unknown) =>
    value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
  if (!isBlank(article['title']) || !isBlank(article['sapo'])) return false;
  return isBlank(article['body']) || toBody(article['body']).length === 0;
}
