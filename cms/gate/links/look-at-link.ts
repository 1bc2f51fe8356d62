import { onlyPublic } from './public-addresses.ts';
import { ClosedAddress, requestOnce, systemResolver, type Answer, type Net } from './request-once.ts';

/** What became of a look at an address. */
export interface Look {
  /** Of the last answer; null if there was none. */
  status: number | null;
  /** Why it counts as dead, in words for the editor; null while it answers. */
  problem: string | null;
}

const MOST_REDIRECTS = 5;

export const PUBLIC_NET: Net = { mayConnect: onlyPublic, resolve: systemResolver, timeoutMs: 10_000 };

/**
 * Whether an address still answers: HEAD first, GET where that says nothing. Many sites keep robots off
 * (401, 403, 429): those are there. What is gone (404, 410) or fails is dead.
 */
export async function lookAtLink(address: string, net: Net = PUBLIC_NET): Promise<Look> {
  try {
    let url = new URL(address);
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const answer = await ask(url, net);
      const next = redirected(answer, url);
      if (next === undefined) return judge(answer.status);
      if (!/^https?:$/u.test(next.protocol))
        return { status: answer.status, problem: 'Chuyển hướng tới chỗ không phải trang web.' };
      url = next;
    }
    return { status: null, problem: `Chuyển hướng quá ${MOST_REDIRECTS} lần.` };
  } catch (error) {
    return { status: null, problem: sayFailure(error, net) };
  }
}

async function ask(url: URL, net: Net): Promise<Answer> {
  try {
    const answer = await requestOnce(url, 'HEAD', net);
    if (answer.status < 400) return answer;
  } catch (error) {
    // Some servers hang up on HEAD; whom we may not reach or cannot find is the same for GET.
    if (error instanceof ClosedAddress || (error as NodeJS.ErrnoException).code === 'ENOTFOUND') throw error;
  }
  return requestOnce(url, 'GET', net);
}

function redirected({ status, location }: Answer, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || !location || !URL.canParse(location, from))
    return undefined;
  return new URL(location, from);
}

function judge(status: number): Look {
  if (status === 404 || status === 410) return { status, problem: `Trang không còn (${status}).` };
  if (status >= 500 && status < 600) return { status, problem: `Máy chủ trang đó báo lỗi (${status}).` };
  return { status, problem: null };
}

function sayFailure(error: unknown, { timeoutMs }: Net): string {
  if (error instanceof ClosedAddress)
    return 'Dẫn tới địa chỉ nội bộ hoặc cổng lạ, không phải trang công khai.';
  const { code = '', name } = error as NodeJS.ErrnoException;
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ETIMEDOUT')
    return `Không trả lời trong ${Math.round(timeoutMs / 1000)} giây.`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'Không tìm thấy tên miền.';
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET') return 'Máy chủ trang đó không nhận kết nối.';
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/u.test(code)) return 'Chứng chỉ bảo mật của trang đó không hợp lệ.';
  return 'Không kết nối được.';
}
