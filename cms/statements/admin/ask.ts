/** What the desk answered, or why it did not do what was asked. */
export type Answer<T> = { ok: true; body: T } | { ok: false; problem: string };

const UNREACHABLE = 'Không kết nối được với bàn biên tập. Hãy thử lại.';

/** Asks an endpoint below /api/statements, as whoever is logged in. */
export async function ask<T>(method: string, path: string, body?: FormData | object): Promise<Answer<T>> {
  const isForm = body instanceof FormData;
  try {
    const response = await fetch(`/api${path}`, {
      method,
      credentials: 'same-origin',
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
      ...(body && !isForm && { headers: { 'Content-Type': 'application/json' } }),
    });
    const answer: unknown = await response.json();
    if (response.ok) return { ok: true, body: answer as T };
    const errors = (answer as { errors?: { message?: string }[] }).errors;
    return { ok: false, problem: errors?.[0]?.message ?? UNREACHABLE };
  } catch {
    return { ok: false, problem: UNREACHABLE };
  }
}
