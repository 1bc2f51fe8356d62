import { createHash } from 'node:crypto';
import { readsLetters } from '#cms/access/letters.ts';
import { appendAudit } from '#cms/audit/append-audit.ts';
import { queueMail } from '#cms/mail/queue-mail.ts';
import { actionEndpoint } from '#cms/publishing/action-endpoint.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { lockLetter } from './lock-letter.ts';
import { mailAddressIn } from './mail-address-in.ts';
import { ONLY_THE_OFFICE, setLetterState } from './move-letter.ts';
import { replyMail } from './reply-mail.ts';

/**
 * POST /api/letters/:id/send-reply: what stands in the field goes to the address that the sender left, once,
 * however often it is pressed; the letter counts as answered.
 */
export const sendReply = actionEndpoint({
  path: '/:id/send-reply',
  allowed: readsLetters,
  otherwise: ONLY_THE_OFFICE,
  act: async (session, { id, by }) => {
    const { status, contact, reply, receivedOn } = await lockLetter(session, id);
    const to = mailAddressIn(contact ?? '');
    if (!to) throw refusal('Người viết không để lại địa chỉ thư điện tử.');
    if (status === 'held' || status === 'spam') throw refusal('Hãy ghi “Không phải thư rác” trước.');
    const text = (reply ?? '').trim();
    if (text === '') throw refusal('Hãy viết thư trả lời vào ô bên dưới và lưu lại trước.');
    const dedupeKey = `letter:${id}:${createHash('sha256').update(text).digest('hex')}`;
    await queueMail(session, { to, dedupeKey, ...replyMail(text, receivedOn) });
    await setLetterState(session, { id, to: 'answered', by: by.id });
    await appendAudit(session, { event: 'letter-replied', subject: { kind: 'letter', id } });
    return { message: 'Thư trả lời đang được gửi đi.' };
  },
});
