import { externalHref } from '#contract/body.ts';

/**
 * Why an address that an editor typed may not stand in a link; undefined if it may.
 * Refuses what spam and phishing need: other schemes, names and passwords before the host,
 * bare IP addresses, odd ports, hosts without a dot.
 */
export function hrefProblem(href: string): string | undefined {
  if (href.length > 2000) return 'địa chỉ dài quá 2.000 ký tự';
  if (href.startsWith('/') || href.startsWith('#'))
    return `“${href}” là địa chỉ trong cổng: hãy chọn “Liên kết nội bộ” và chọn bài`;
  if (!externalHref.safeParse(href).success)
    return `“${shorten(href)}” không hợp lệ: cần bắt đầu bằng https://, http://, mailto: hoặc tel:`;
  if (!/^https?:/u.test(href)) return undefined;
  return hostProblem(href);
}

function hostProblem(href: string): string | undefined {
  if (!URL.canParse(href)) return `“${shorten(href)}” không phải địa chỉ trang web`;
  const url = new URL(href);
  if (url.username || url.password) return `“${shorten(href)}” có tên đăng nhập hoặc mật khẩu trong địa chỉ`;
  if (url.port) return `“${shorten(href)}” dùng cổng lạ (:${url.port})`;
  if (/^[\d.]+$/u.test(url.hostname) || url.hostname.startsWith('['))
    return `“${shorten(href)}” trỏ tới một địa chỉ IP, không phải tên miền`;
  if (!url.hostname.includes('.')) return `“${shorten(href)}” không có tên miền đầy đủ`;
  return undefined;
}

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
