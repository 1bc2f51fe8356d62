import { createHash } from 'node:crypto';
import { formatDay } from '#contract/text/dates.ts';
import { escapeHtml } from '#contract/text/escape-html.ts';
import { sayMoment } from '#cms/admin/clock/say-moment.ts';
import { env } from '#cms/env.ts';
import { STAGE_LABELS, type Stage } from '#cms/workflow/stages.ts';
import type { LinkAction, ReviewLink } from './review-link.ts';

/** All that the page of a signed link shows. */
export interface ReviewPage {
  title: string;
  stage: Stage;
  link: Pick<ReviewLink, 'reviewer' | 'makerName' | 'expiresAt' | 'mayDecide' | 'uses'>;
  /** Where the draft can be looked at, or why it cannot. */
  preview: { url: string } | { problem: string };
  /** The newest version, to be sent back with a decision. */
  seen: string;
  /** Whether approving or returning is possible now. */
  canDecide: boolean;
  notice: { tone: 'good' | 'bad'; text: string } | undefined;
  /** What was typed, if it could not be taken. */
  typed: string;
}

const DID: Record<LinkAction, string> = {
  opened: 'đã mở',
  commented: 'đã góp ý',
  approved: 'đã duyệt',
  returned: 'đã trả lại',
};

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 .25rem; font-size: 1.35rem; line-height: 1.35; }
p { margin: 0 0 .75rem; }
.quiet { opacity: .8; font-size: .95em; }
iframe { display: block; width: 100%; height: 75vh; border: 1px solid #8888; border-radius: 6px; background: #fff; }
.open { display: inline-block; margin: .75rem 0 1.25rem; padding: .5rem 0; }
label { display: block; margin-bottom: .35rem; font-weight: 600; }
textarea { box-sizing: border-box; width: 100%; padding: .6rem; border: 1px solid #8888; border-radius: 6px; font: inherit; }
.buttons { display: flex; flex-wrap: wrap; gap: .75rem; margin: .75rem 0 1.5rem; }
button { min-height: 3rem; padding: .5rem 1.25rem; border: 2px solid #0a58b8; border-radius: 6px; background: transparent; color: inherit; font: inherit; font-weight: 600; }
button.main { background: #0a58b8; color: #fff; }
.good, .bad { padding: .75rem 1rem; border-inline-start: 4px solid #1a7f37; background: #1a7f3722; }
.bad { border-color: #c62828; background: #c6282822; }
ul { padding-inline-start: 1.2rem; }
`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Nothing runs, nothing is loaded but the preview. */
export const REVIEW_HEADERS: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
  // The address is the secret: it must not travel on to the preview or anywhere else.
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; frame-src ${env.PREVIEW_URL}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
};

/** The page for who was sent a link: the draft, a place for words, and two buttons. Needs no script. */
export function reviewHtml(page: ReviewPage): string {
  const { link } = page;
  return wholePage(
    page.title,
    `<h1>${escapeHtml(page.title)}</h1>
<p class="quiet">Bản nháp, chưa đăng (${escapeHtml(STAGE_LABELS[page.stage].toLowerCase())}). ${escapeHtml(link.makerName ?? 'Bàn biên tập')} gửi ${escapeHtml(link.reviewer)} xem; liên kết sống đến ${escapeHtml(formatDay(link.expiresAt))}. Xin đừng chuyển tiếp.</p>
${page.notice ? `<p class="${page.notice.tone}" role="status">${escapeHtml(page.notice.text)}</p>` : ''}
${previewHtml(page)}
<form method="post" accept-charset="utf-8">
<input type="hidden" name="seen" value="${escapeHtml(page.seen)}">
<label for="note">Ý kiến của bạn</label>
<textarea id="note" name="note" rows="4" maxlength="1000">${escapeHtml(page.typed)}</textarea>
<div class="buttons">
${page.canDecide ? '<button class="main" name="action" value="approved">Đồng ý cho đăng</button>\n<button name="action" value="returned">Trả lại để sửa</button>' : ''}
<button name="action" value="commented">Gửi ý kiến</button>
</div>
</form>
${usesHtml(link.uses)}`,
  );
}

/** For a link that is unknown, ended or out of date: all look alike. */
export function deadLinkHtml(): string {
  return wholePage(
    'Liên kết không còn dùng được',
    '<h1>Liên kết không còn dùng được</h1>\n<p>Liên kết đã hết hạn hoặc đã được thu hồi. Xin hỏi lại người đã gửi cho bạn.</p>',
  );
}

const previewHtml = ({ preview }: ReviewPage): string =>
  'url' in preview
    ? `<iframe src="${escapeHtml(preview.url)}" title="Bản xem trước" referrerpolicy="no-referrer"></iframe>
<a class="open" href="${escapeHtml(preview.url)}" rel="noreferrer">Mở bản xem trước trên cả màn hình</a>`
    : `<p class="bad">${escapeHtml(preview.problem)}</p>`;

function usesHtml(uses: ReviewLink['uses']): string {
  const told = uses.filter(({ action }) => action !== 'opened');
  if (told.length === 0) return '';
  const lines = told.map(
    ({ action, note, at }) =>
      `<li>${DID[action]} lúc ${escapeHtml(sayMoment(at))}${note ? `: “${escapeHtml(note)}”` : ''}</li>`,
  );
  return `<h2 class="quiet">Bạn</h2>\n<ul>\n${lines.join('\n')}\n</ul>`;
}

const wholePage = (title: string, body: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
