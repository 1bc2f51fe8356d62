'use client';

import { Button } from '@payloadcms/ui';
import { useState, type FormEvent } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { PasswordBox } from './password-box.tsx';
import { PASSWORD_HINT } from './password-form.tsx';
import { Problem } from './problem.tsx';

/** The token stands behind the #: so it gets into no log of any server. */
export function NewPasswordForm() {
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isDone, setIsDone] = useState(false);
  const [isBusy, setIsBusy] = useState(false);

  async function send(event: FormEvent) {
    event.preventDefault();
    setIsBusy(true);
    const answer = await askDesk('POST', '/users/new-password', {
      token: window.location.hash.slice(1),
      password,
    });
    if (answer.ok) setIsDone(true);
    else setProblem(answer.problem);
    setIsBusy(false);
  }

  if (isDone)
    return (
      <div className="door__form" role="status">
        <p>Đã đặt mật khẩu mới. Mọi phiên đăng nhập cũ đã kết thúc.</p>
        <a href="/admin/login">Đăng nhập</a>
      </div>
    );
  return (
    <form className="door__form" onSubmit={(event) => void send(event)}>
      <PasswordBox
        label="Mật khẩu mới"
        name="new-password"
        value={password}
        onChange={setPassword}
        hint={PASSWORD_HINT}
      />
      <Problem text={problem} />
      <Button type="submit" size="large" disabled={isBusy} margin={false}>
        {isBusy ? 'Đang đặt…' : 'Đặt mật khẩu'}
      </Button>
      <div className="door__others">
        <a href="/admin/quen-mat-khau">Gửi lại liên kết</a>
      </div>
    </form>
  );
}
