import { expect, test } from 'vitest';
import { sayMailFailure } from '#cms/mail/say-mail-failure.ts';

test.each([
  ["Can't send mail - all recipients were rejected: 550 5.1.1 <x@y.vn>: User unknown", /Không có hộp thư/u],
  ["Can't send mail - all recipients were rejected: 552 5.2.2 Mailbox full", /đã đầy/u],
  ['Invalid login: 535 5.7.8 Error: authentication failed', /SMTP_URL/u],
  ['connect ECONNREFUSED 192.0.2.1:587', /Không kết nối/u],
  ['Connection timeout', /Không kết nối/u],
  ['Message failed: 554 5.7.1 Spam message rejected', /từ chối thư của cổng/u],
  ['Địa chỉ thư không hợp lệ, thư không được gửi.', /viết sai/u],
  ['Something new', /báo lỗi/u],
])('%s is told in Vietnamese, without address or server', (error, words) => {
  expect(sayMailFailure(error)).toMatch(words);
  expect(sayMailFailure(error)).not.toMatch(/x@y|192\.0|ECONN|\d{3} /u);
});
