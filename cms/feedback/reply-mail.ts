import { formatDay } from '#contract/text/dates.ts';
import { composeMail } from '#cms/mail/compose-mail.ts';
import type { Mail } from '#cms/mail/queue-mail.ts';

/** The mail that answers a letter. Its words are the editor's; nothing of the letter is repeated. @param receivedOn "2026-11-23" */
export function replyMail(reply: string, receivedOn: string): Omit<Mail, 'to'> {
  const received = formatDay(receivedOn);
  return {
    subject: `Trả lời góp ý bạn gửi ngày ${received}`,
    ...composeMail({
      name: 'bạn',
      paragraphs: [
        `Cảm ơn bạn đã gửi góp ý ngày ${received}. Chúng tôi xin trả lời như sau.`,
        ...reply.split(/\n{2,}/u).map((paragraph) => paragraph.trim()),
      ],
    }),
  };
}
