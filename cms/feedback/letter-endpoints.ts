import type { Endpoint } from 'payload';
import { draftAnswer } from './draft-answer.ts';
import { moveLetter } from './move-letter.ts';
import { sendReply } from './send-reply.ts';

export const letterEndpoints: Omit<Endpoint, 'root'>[] = [
  moveLetter({
    path: '/:id/take',
    from: ['new'],
    to: 'handling',
    message: 'Bạn đã nhận xử lý thư này.',
  }),
  moveLetter({
    path: '/:id/clear',
    from: ['held', 'spam'],
    to: 'new',
    message: 'Thư đã vào danh sách thư mới.',
  }),
  moveLetter({
    path: '/:id/spam',
    from: ['held', 'new', 'handling'],
    to: 'spam',
    message: 'Đã ghi là thư rác.',
  }),
  moveLetter({
    path: '/:id/close',
    from: ['new', 'handling'],
    to: 'answered',
    message: 'Thư tính là đã trả lời.',
  }),
  moveLetter({
    path: '/:id/reopen',
    from: ['answered'],
    to: 'handling',
    message: 'Thư đã được mở lại.',
  }),
  sendReply,
  draftAnswer,
];
