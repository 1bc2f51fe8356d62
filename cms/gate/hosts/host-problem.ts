import { gamblingHost } from '../gambling/find-gambling.ts';
import { hostOf, isDisguised } from './host-names.ts';

/** Names under which anybody registers a name: one entry would open all of them. */
const REGISTRIES = new Set([
  ...[
    'com.vn',
    'net.vn',
    'org.vn',
    'gov.vn',
    'edu.vn',
    'ac.vn',
    'info.vn',
    'name.vn',
    'id.vn',
    'io.vn',
    'ai.vn',
    'biz.vn',
  ],
  ...[
    'blogspot.com',
    'wordpress.com',
    'weebly.com',
    'wixsite.com',
    'github.io',
    'netlify.app',
    'vercel.app',
    'web.app',
  ],
  ...['pages.dev', 'workers.dev', 'herokuapp.com', 'tumblr.com', 'blogger.com', 'co.uk', 'com.cn'],
]);

/** Lead to wherever their maker wants, tomorrow somewhere else. */
const SHORTENERS = new Set([
  ...[
    'bit.ly',
    'tinyurl.com',
    't.co',
    'goo.gl',
    'ow.ly',
    'is.gd',
    'cutt.ly',
    'rebrand.ly',
    'shorturl.at',
    's.id',
    't.ly',
  ],
  ...['by.com.vn', 'qrco.de', 'linktr.ee', 'rb.gy', 'tiny.cc'],
]);

/** The host that somebody means who typed a name or pasted an address; undefined if there is none in it. */
export function typedHost(typed: string): string | undefined {
  const text = typed.trim();
  return hostOf(/^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `https://${text}`)?.replace(/^www\./u, '');
}

/** Why a host cannot stand in the list of hosts that links may lead to; undefined if it can. */
export function hostProblem(host: string, ownHosts: ReadonlySet<string>): string | undefined {
  if (/^[\d.]+$/u.test(host) || host.startsWith('[')) return 'Đây là địa chỉ IP, không phải tên miền.';
  if (!/^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/u.test(host) || host.length > 253)
    return 'Tên miền không hợp lệ. Ví dụ: doanthanhnien.vn';
  if (ownHosts.has(host))
    return 'Đây là chính cổng này: dùng “Liên kết nội bộ”, không cần thêm vào danh sách.';
  if (REGISTRIES.has(host))
    return `Ai cũng đăng ký được tên dưới “${host}”. Hãy ghi tên miền đầy đủ, ví dụ “ten-co-quan.${host}”.`;
  if (SHORTENERS.has(host))
    return `“${host}” rút gọn địa chỉ nên không biết sẽ dẫn tới đâu. Hãy dùng địa chỉ gốc.`;
  if (isDisguised(host)) return 'Tên miền pha chữ cái nước khác để giả dạng.';
  const lure = gamblingHost(host);
  return lure ? `Tên miền kiểu cờ bạc (“${lure}”) không thêm được.` : undefined;
}
