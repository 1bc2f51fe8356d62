'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { NewPasswordBox } from './new-password-box.tsx';
import { Problem } from './problem.tsx';
import { useDoorForm } from './use-door-form.ts';

/** The token stands behind the #: so it gets into no log of any server. */
export function NewPasswordForm() {
  const [password, setPassword] = useState('');
  const [isDone, setIsDone] = useState(false);
  const { problem, isBusy, onSubmit } = useDoorForm(async () => {
    const token = window.location.hash.slice(1);
    const answer = await askDesk('POST', '/users/new-password', { token, password });
    if (!answer.ok) return answer.problem;
    setIsDone(true);
    return undefined;
  });

  if (isDone)
    return (
      <div className="door__form" role="status">
        <p>Đã đặt mật khẩu mới. Mọi phiên đăng nhập cũ đã kết thúc.</p>
        <a href="/admin/login">Đăng nhập</a>
      </div>
    );
  return (
    <form className="door__form" onSubmit={onSubmit}>
      <NewPasswordBox value={password} onChange={setPassword} />
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
