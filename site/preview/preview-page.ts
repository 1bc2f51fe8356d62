import { formatDay, localStamp } from '#contract/text/dates.ts';
import { rewriteHtml } from './rewrite-html.ts';
import type { SessionLinks } from './session-links.ts';
import { ADDED } from './static-files.ts';

export interface PreviewPageOptions {
  links: SessionLinks;
  /** The hour looked at, if it is not now. */
  at?: string;
  /** Origin of the desk, whose frame may tell the page to renew itself. */
  deskUrl: string;
}

/** A page of the site as a page of a preview: its links stay in the session, and a bar says what it is. */
export function previewPage(html: string, { links, at, deskUrl }: PreviewPageOptions): string {
  return rewriteHtml(html, {
    lead: links.into,
    head: `<link rel="stylesheet" href="${ADDED.style}"><script type="module" src="${ADDED.script}" data-desk="${deskUrl}"></script>`,
    body: `<aside class="preview-bar" aria-label="Bản xem trước"><strong>Bản xem trước – chưa đăng</strong>${hour(at)}</aside>`,
  });
}

function hour(at: string | undefined): string {
  if (!at) return '';
  const stamp = localStamp(at);
  return `<span>như lúc ${stamp.slice(11, 16)} ngày ${formatDay(stamp)}</span>`;
}
