'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { NewPasswordBox } from './new-password-box.tsx';
import { PasswordBox } from './password-box.tsx';
import { Problem } from './problem.tsx';
import { useDoorForm } from './use-door-form.ts';

/** The current password, the new one, and a new sign-in. */
export function PasswordForm() {
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const { problem, isBusy, onSubmit } = useDoorForm(async () => {
    const answer = await askDesk('POST', '/users/password', { current, password });
    if (!answer.ok) return answer.problem;
    window.location.assign('/admin/login');
    return undefined;
  });

  return (
    <form className="door__form own-account__form" onSubmit={onSubmit}>
      <p>Sau khi đổi, mọi phiên đăng nhập kết thúc và bạn đăng nhập lại bằng mật khẩu mới.</p>
      <PasswordBox label="Mật khẩu hiện tại" name="current-password" value={current} onChange={setCurrent} />
      <NewPasswordBox value={password} onChange={setPassword} />
      <Problem text={problem} />
      <Button type="submit" disabled={isBusy} margin={false}>
        {isBusy ? 'Đang đổi…' : 'Đổi mật khẩu'}
      </Button>
    </form>
  );
}
