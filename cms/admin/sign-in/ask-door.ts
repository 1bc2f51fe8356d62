/** What the desk answered, or why it did not do what was asked, in its words. */
export type DoorAnswer<T> = { ok: true; body: T } | { ok: false; problem: string; status: number };

const UNREACHABLE = 'Không kết nối được với bàn biên tập. Hãy kiểm tra mạng rồi thử lại.';

/** Asks an endpoint below /api/users. */
export async function askDoor<T>(path: string, body?: object): Promise<DoorAnswer<T>> {
  try {
    const response = await fetch(`/api/users${path}`, {
      method: body ? 'POST' : 'GET',
      credentials: 'same-origin',
      ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    const answer: unknown = await response.json();
    if (response.ok) return { ok: true, body: answer as T };
    const errors = (answer as { errors?: { message?: string }[] }).errors;
    return { ok: false, problem: errors?.[0]?.message ?? UNREACHABLE, status: response.status };
  } catch {
    return { ok: false, problem: UNREACHABLE, status: 0 };
  }
}
