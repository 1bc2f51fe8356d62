import type { PayloadRequest } from 'payload';
import { normalizeProse } from '#contract/text/normalize.ts';
import { refusal } from './refusal.ts';

/** What a client has sent as JSON; {} if nothing. */
export type Body = Readonly<Record<string, unknown>>;

/** The JSON of a request. @throws {APIError} 400 if it is no object */
export async function bodyOf(req: PayloadRequest): Promise<Body> {
  const text = (await req.text?.()) ?? '';
  if (text.trim() === '') return {};
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Body;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw refusal('Yêu cầu gửi lên không đọc được.', 400);
}

const LONGEST_REASON = 300;

/** Why, in one sentence. @throws {APIError} 400 without one */
export function reasonIn(body: Body): string {
  const reason = typeof body['reason'] === 'string' ? normalizeProse(body['reason']) : '';
  if (!/\p{L}/u.test(reason)) throw refusal('Cần ghi lý do.', 400);
  if ([...reason].length > LONGEST_REASON) throw refusal(`Lý do dài nhất ${LONGEST_REASON} ký tự.`, 400);
  return reason;
}
