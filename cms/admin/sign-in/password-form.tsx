'use client';

import { Button } from '@payloadcms/ui';
import { useState, type FormEvent } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { PasswordBox } from './password-box.tsx';
import { Problem } from './problem.tsx';

export const PASSWORD_HINT =
  'Ít nhất 12 ký tự. Dễ nhớ và khó đoán: ghép bốn từ không liên quan, ví dụ tên bốn đồ vật quanh bạn.';

/** The current password, the new one, and a new sign-in. */
export function PasswordForm() {
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);

  async function send(event: FormEvent) {
    event.preventDefault();
    setIsBusy(true);
    const answer = await askDesk('POST', '/users/password', { current, password });
    if (answer.ok) return window.location.assign('/admin/login');
    setProblem(answer.problem);
    setIsBusy(false);
  }

  return (
    <form className="door__form own-account__form" onSubmit={(event) => void send(event)}>
      <p>Sau khi đổi, mọi phiên đăng nhập kết thúc và bạn đăng nhập lại bằng mật khẩu mới.</p>
      <PasswordBox label="Mật khẩu hiện tại" name="current-password" value={current} onChange={setCurrent} />
      <PasswordBox
        label="Mật khẩu mới"
        name="new-password"
        value={password}
        onChange={setPassword}
        hint={PASSWORD_HINT}
      />
      <Problem text={problem} />
      <Button type="submit" disabled={isBusy} margin={false}>
        {isBusy ? 'Đang đổi…' : 'Đổi mật khẩu'}
      </Button>
    </form>
  );
}
