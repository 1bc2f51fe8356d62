'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { Problem } from './problem.tsx';
import { useDoorForm } from './use-door-form.ts';

/** Asks for a link by mail. */
export function ForgottenForm() {
  const [email, setEmail] = useState('');
  const [message, setMessage] = useState<string>();
  const { problem, isBusy, onSubmit } = useDoorForm(async () => {
    const answer = await askDesk<{ message: string }>('POST', '/users/forgotten', { email });
    if (!answer.ok) return answer.problem;
    setMessage(answer.body.message);
    return undefined;
  });

  if (message)
    return (
      <div className="door__form" role="status">
        <p>{message}</p>
        <p>Không thấy thư? Hãy xem cả mục thư rác, hoặc nhờ quản trị viên.</p>
        <a href="/admin/login">Về trang đăng nhập</a>
      </div>
    );
  return (
    <form className="door__form" onSubmit={onSubmit}>
      <p>Nhập địa chỉ thư bạn dùng để đăng nhập. Một liên kết đặt mật khẩu mới sẽ được gửi đến đó.</p>
      <label className="door__field">
        <span>Thư điện tử</span>
        <input
          type="email"
          name="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          autoComplete="username"
          required
        />
      </label>
      <Problem text={problem} />
      <Button type="submit" size="large" disabled={isBusy} margin={false}>
        {isBusy ? 'Đang gửi…' : 'Gửi liên kết'}
      </Button>
      <div className="door__others">
        <a href="/admin/login">Về trang đăng nhập</a>
      </div>
    </form>
  );
}
