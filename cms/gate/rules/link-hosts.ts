import { gamblingHost, gamblingIn, gamblingPath, isAgainst } from '../gambling/find-gambling.ts';
import type { Facts } from '../facts/facts.ts';
import type { Finding } from '../finding.ts';
import { hostOf, isDisguised, stateOf } from '../hosts/host-names.ts';
import type { Link } from '../reading/reading.ts';
import { finding, quoted, type Rule } from './rule.ts';

/** Links lead only where two people have looked; each link has one finding at most, the gravest. */
export const linkHosts: Rule = ({ links }, facts) => links.flatMap((link) => problemOf(link, facts) ?? []);

function problemOf(link: Link, facts: Facts): Finding | undefined {
  const { href } = link;
  const host = href === undefined ? undefined : hostOf(href);
  const said = link.words ? ` (${quoted(link.words, 40)})` : '';
  if (host === undefined || href === undefined) return undefined;
  const block = (rule: string, message: string, propose?: string) =>
    finding('block', rule, link, `liên kết${said} ${message}`, propose === undefined ? {} : { propose });
  const state = stateOf(host, facts.hosts);
  if (state !== 'approved' && gamblingHost(host))
    return block(
      'link-gambling',
      `dẫn tới “${host}”, tên miền kiểu cờ bạc. Hãy xóa liên kết này; nếu bạn không tự thêm, hãy báo quản trị.`,
    );
  if (isDisguised(host))
    return block(
      'link-disguised',
      `dẫn tới một tên miền pha chữ cái nước khác để giả dạng (${host}). Hãy xóa liên kết này.`,
    );
  if (facts.ownHosts.has(host.replace(/^www\./u, '')))
    return block(
      'link-own',
      'dẫn tới chính cổng này. Hãy chọn “Liên kết nội bộ” rồi chọn bài, để không hỏng khi bài đổi địa chỉ.',
    );
  const lure = gamblingPath(href) ?? gamblingIn(link.words);
  if (lure && state !== 'approved' && !isAgainst(link.words))
    return block(
      'link-gambling',
      `có từ ngữ cờ bạc (“${lure}”). Hãy xóa liên kết này; nếu bạn không tự thêm, hãy báo quản trị.`,
    );
  if (state === 'proposed')
    return block(
      'link-host',
      `dẫn tới “${host}” đang chờ duyệt. Nhờ một người duyệt khác xem danh sách “Trang được dẫn liên kết”.`,
    );
  if (state === undefined)
    return block(
      'link-host',
      `dẫn tới “${host}” chưa có trong danh sách trang được dẫn. Hãy đề nghị thêm trang này, hoặc bỏ liên kết.`,
      host,
    );
  return lure
    ? finding(
        'warn',
        'link-gambling',
        link,
        `liên kết${said} có từ ngữ cờ bạc (“${lure}”). Hãy mở xem lại trang đó.`,
      )
    : undefined;
}
