import { describe, expect, test } from 'vitest';
import * as mails from '#cms/sign-in/account-mails.ts';

const to = { name: 'Hoa\r\nBcc: xau@example.com <b>', email: 'hoa@example.vn' };
const when = {
  at: new Date('2026-11-22T01:30:00Z'),
  device: 'Chrome trên Windows',
  network: '203.0.113.0/24',
};

const ALL = [
  mails.newDeviceMail(to, when, 'https://desk.example.vn/admin/phien-dang-nhap'),
  mails.passwordChangedMail(to, when, false),
  mails.passwordChangedMail(to, when, true),
  ...(['set', 'removed', 'reset', 'codes-renewed', 'recovery-used'] as const).map((change) =>
    mails.secondFactorMail(to, when, change),
  ),
  mails.suspendedMail(to, when),
  mails.reinstatedMail(to, when, 'https://desk.example.vn/admin/login'),
  mails.roleChangedMail(to, when, 'editor', 'approver'),
  mails.addressChangedMail(to, when),
  mails.resetPasswordMail(to, 'https://desk.example.vn/admin/mat-khau-moi#abc', 30),
];

describe('mails about an account', () => {
  test('have fixed subjects: nothing that a person typed becomes a header', () => {
    for (const mail of ALL) {
      expect(mail.to).toBe('hoa@example.vn');
      expect(mail.subject).not.toMatch(/Hoa|Bcc|xau/u);
      expect(mail.subject.length).toBeLessThan(60);
    }
  });

  test('are Vietnamese, composed, without a stray word of English or a hole', () => {
    for (const { text, subject } of ALL) {
      expect(text).toBe(text.normalize('NFC'));
      const words = text.replace(/https?:\S+|xau@example\.com|Chrome|Windows|Bcc|<b>/gu, '');
      expect(words + subject).not.toMatch(
        /\b(?:undefined|null|password|login|session|device|Hello)\b|\$\{/iu,
      );
      expect(text.split('\n')[0]).toBe('Chào Hoa Bcc: xau@example.com <b>,');
    }
  });

  test('say when and from where', () => {
    expect(ALL[0]!.text).toContain('Thời điểm: 08:30 Chủ Nhật, 22/11/2026');
    expect(ALL[0]!.text).toContain('Thiết bị: Chrome trên Windows\nMạng: 203.0.113.0/24');
  });

  test('name roles in words', () => {
    expect(mails.roleChangedMail(to, when, 'editor', 'approver').text).toContain(
      'Trước: Biên tập viên\nNay: Người duyệt',
    );
  });
});
