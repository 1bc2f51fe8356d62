import { describe, expect, test } from 'vitest';
import { composeMail } from '#cms/mail/compose-mail.ts';

const content = {
  name: 'Lê Thị Hoa',
  paragraphs: ['Mật khẩu của bạn vừa được đổi.'],
  facts: [['Thời điểm', '08:30 22/11/2026']] as const,
  action: { label: 'Xem các phiên đăng nhập', url: 'https://desk.example.vn/admin/phien?a=1&b=2' },
  closing: 'Không phải bạn? Hãy báo quản trị viên.',
};

describe('a mail', () => {
  test('says the same as text and as HTML', () => {
    const { text, html } = composeMail(content);
    expect(text).toBe(
      'Chào Lê Thị Hoa,\n\nMật khẩu của bạn vừa được đổi.\n\nThời điểm: 08:30 22/11/2026\n\n' +
        'Xem các phiên đăng nhập:\nhttps://desk.example.vn/admin/phien?a=1&b=2\n\n' +
        'Không phải bạn? Hãy báo quản trị viên.\n\nCổng Đoàn\nThư này do hệ thống gửi tự động, xin đừng trả lời.\n',
    );
    for (const said of ['Chào Lê Thị Hoa', 'vừa được đổi', '08:30 22/11/2026', 'báo quản trị viên'])
      expect(html).toContain(said);
    expect(html).toContain('href="https://desk.example.vn/admin/phien?a=1&amp;b=2"');
  });

  test('takes what people typed as text, never as HTML', () => {
    const { html } = composeMail({
      ...content,
      name: '<img src=x onerror=alert(1)>',
      paragraphs: ['"><script>1</script>'],
      facts: [['Thiết bị', "<b>'x'</b>"]],
    });
    expect(html).not.toMatch(/<(?:img|script|b)\b/u);
    expect(html).toContain('&lt;b&gt;&#39;x&#39;&lt;/b&gt;');
  });

  test('keeps a name with line breaks in its line', () => {
    const { text } = composeMail({ name: 'A\n\nBấm vào http://xau.example', paragraphs: ['x'] });
    expect(text.split('\n')[0]).toBe('Chào A Bấm vào http://xau.example,');
  });
});
