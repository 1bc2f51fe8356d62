import { escapeHtml } from '#contract/text/escape-html.ts';

/** What a mail says, before it is text or HTML. */
export interface MailContent {
  /** The person's name, for the greeting. */
  name: string;
  paragraphs: readonly string[];
  /** Rows such as "Thời điểm: 08:30 22/11/2026". */
  facts?: readonly (readonly [label: string, value: string])[];
  /** The one thing to do. */
  action?: { label: string; url: string };
  /** What stands below: who to turn to. */
  closing?: string;
}

const SENDER = 'Cổng Đoàn';
const NOT_ANSWERED = 'Thư này do hệ thống gửi tự động, xin đừng trả lời.';

/** A mail as plain text and as simple HTML, which say the same. */
export function composeMail(content: MailContent): { text: string; html: string } {
  return { text: asText(content), html: asHtml(content) };
}

function asText({ name, paragraphs, facts = [], action, closing }: MailContent): string {
  const blocks = [
    `Chào ${oneLine(name)},`,
    ...paragraphs,
    facts.map(([label, value]) => `${label}: ${oneLine(value)}`).join('\n'),
    action ? `${action.label}:\n${action.url}` : '',
    closing ?? '',
    `${SENDER}\n${NOT_ANSWERED}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const P = '<p style="margin:0 0 16px">';

function asHtml({ name, paragraphs, facts = [], action, closing }: MailContent): string {
  const rows = facts.map(
    ([label, value]) =>
      `<tr><td style="padding:2px 16px 2px 0;color:#555;vertical-align:top">${escapeHtml(label)}</td><td style="padding:2px 0">${escapeHtml(value)}</td></tr>`,
  );
  const parts = [
    `${P}Chào ${escapeHtml(name)},</p>`,
    ...paragraphs.map((text) => `${P}${escapeHtml(text)}</p>`),
    rows.length > 0
      ? `<table role="presentation" style="margin:0 0 16px;border-spacing:0">${rows.join('')}</table>`
      : '',
    action ? button(action) : '',
    closing ? `${P}${escapeHtml(closing)}</p>` : '',
    `<p style="margin:24px 0 0;color:#555;font-size:14px">${SENDER}<br>${NOT_ANSWERED}</p>`,
  ];
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body style="margin:0;padding:24px 16px;background:#fff;color:#1a1a1a;font:16px/1.6 Arial,sans-serif"><div style="max-width:560px;margin:0 auto">${parts.join('')}</div></body></html>`;
}

/** The address is also there to be read: whoever is asked to click should see where it leads. */
const button = ({ label, url }: { label: string; url: string }) =>
  `${P}<a href="${escapeHtml(url)}" style="display:inline-block;padding:10px 20px;border-radius:6px;background:#0a58b8;color:#fff;text-decoration:none">${escapeHtml(label)}</a></p>` +
  `${P}<span style="color:#555;font-size:14px;word-break:break-all">${escapeHtml(url)}</span></p>`;

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
