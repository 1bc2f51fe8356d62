/** What the desk answered, or why it did not do what was asked, to be shown as it is. */
export type DeskAnswer<T> =
  | { ok: true; status: number; body: T }
  | { ok: false; /** 0 if there was no answer */ status: number; problem: string };

interface How {
  signal?: AbortSignal;
  /** Goes on after the page has been left; for up to 64 KB. */
  keepalive?: boolean;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const UNREACHABLE = 'Không kết nối được với bàn biên tập. Hãy kiểm tra mạng rồi thử lại.';

/**
 * Asks the desk, as whoever is signed in. Never throws for want of a connection or of a sound answer:
 * both are problems in words.
 *
 * @param path below /api: "/notices/count"
 */
export async function askDesk<T = unknown>(
  method: Method,
  path: string,
  body?: FormData | object,
  how: How = {},
): Promise<DeskAnswer<T>> {
  const init: RequestInit = { method, credentials: 'same-origin', cache: 'no-store', ...how, ...sent(body) };
  try {
    const response = await fetch(`/api${path}`, init);
    return answerIn(response, await response.text());
  } catch (error) {
    if (!isNoConnection(error)) throw error;
    return { ok: false, status: 0, problem: UNREACHABLE };
  }
}

function sent(body: FormData | object | undefined): RequestInit {
  if (body === undefined) return {};
  // The browser itself names the boundary of the parts.
  if (body instanceof FormData) return { body };
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
}

function answerIn<T>({ ok, status }: Response, text: string): DeskAnswer<T> {
  const told = parsed(text);
  if (told.isSound && ok) return { ok, status, body: told.value as T };
  const problem = told.isSound
    ? (reasonIn(told.value) ?? `Bàn biên tập chưa làm được (lỗi ${status}). Hãy thử lại.`)
    : `Câu trả lời nhận được không phải của bàn biên tập (mã ${status}). Hãy kiểm tra mạng rồi thử lại.`;
  return { ok: false, status, problem };
}

/** An answer without a word is sound; a page of some server between is not. */
function parsed(text: string): { isSound: boolean; value?: unknown } {
  if (text === '') return { isSound: true };
  try {
    return { isSound: true, value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { isSound: false };
  }
}

function reasonIn(told: unknown): string | undefined {
  const { errors } = (told ?? {}) as { errors?: { message?: string }[] };
  return errors?.[0]?.message || undefined;
}

/** Also for whoever does not want the answer any more. */
const isNoConnection = (error: unknown) => error instanceof TypeError || error instanceof DOMException;
