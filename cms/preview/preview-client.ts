import {
  PREVIEW_ROOT,
  PREVIEW_SESSIONS,
  type PreviewOverlay,
  type PreviewSession,
} from '#contract/preview.ts';
import { env } from '#cms/env.ts';

/** The preview server takes some milliseconds; if it takes so long, nobody waits for it. */
const PATIENCE_MS = 8_000;

/** The preview server is not there. The message is for the editor. */
export class PreviewUnavailable extends Error {
  override readonly name = 'PreviewUnavailable';
}

export interface SessionRequest {
  overlay: PreviewOverlay;
  turn?: number;
  minutes?: number;
}

/**
 * Lays an overlay over a session's; over a new one if there is none any more.
 * @throws {PreviewUnavailable}
 */
export async function laySession(
  session: string | undefined,
  request: SessionRequest,
): Promise<PreviewSession> {
  if (session !== undefined) {
    const renewed = await send('PUT', `/${encodeURIComponent(session)}`, request);
    if (renewed.status !== 404) return read(renewed);
  }
  return read(await send('POST', '', request));
}

/** Ends a session: its address answers nothing from now on. @throws {PreviewUnavailable} */
export async function endSession(session: string): Promise<void> {
  await send('DELETE', `/${encodeURIComponent(session)}`);
}

/** Where a browser opens a session; addresses of the site stand behind it. */
export const sessionUrl = (session: string) => `${env.PREVIEW_URL}${PREVIEW_ROOT}${session}`;

async function send(method: string, path: string, body?: SessionRequest): Promise<Response> {
  if (!env.PREVIEW_SECRET)
    throw new PreviewUnavailable('Bản xem trước chưa được cài đặt ở máy chủ (PREVIEW_SECRET).');
  try {
    return await fetch(`${env.PREVIEW_INTERNAL_URL}${PREVIEW_SESSIONS}${path}`, {
      method,
      headers: { authorization: `Bearer ${env.PREVIEW_SECRET}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch (cause) {
    throw new PreviewUnavailable('Máy xem trước chưa trả lời. Bài vẫn được lưu như thường.', { cause });
  }
}

async function read(response: Response): Promise<PreviewSession> {
  if (response.ok) return (await response.json()) as PreviewSession;
  const said = await response.text();
  // A face that the desk made and the site refuses, a secret that differs: faults of ours, not of the editor's.
  throw new Error(`the preview server answered ${response.status}: ${said.slice(0, 500)}`);
}
