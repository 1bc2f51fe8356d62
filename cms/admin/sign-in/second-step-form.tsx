'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { CodeField } from './code-field.tsx';
import { Problem } from './problem.tsx';
import { useDoorForm } from './use-door-form.ts';

/** A code of the app, or one of the recovery codes. */
export function SecondStepForm({ email, target }: { email: string; target: string }) {
  const [code, setCode] = useState('');
  const [isRecovery, setIsRecovery] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), [isRecovery]);
  const { problem, setProblem, isBusy, onSubmit } = useDoorForm(async () => {
    const answer = await askDesk('POST', '/users/second-step', { code });
    input.current?.select();
    if (!answer.ok) return answer.problem;
    // A whole load: the desk's memory of who is here starts anew.
    window.location.assign(target);
    return undefined;
  });

  async function leave() {
    const answer = await askDesk('POST', '/users/logout', {});
    if (!answer.ok && answer.status === 0) return setProblem(answer.problem);
    window.location.assign('/admin/login');
  }

  const swap = () => {
    setIsRecovery(!isRecovery);
    setCode('');
    setProblem(undefined);
  };

  return (
    <form className="door__form" onSubmit={onSubmit}>
      <p>
        Mật khẩu của <b>{email}</b> đã đúng.{' '}
        {isRecovery
          ? 'Nhập một mã dự phòng bạn đã cất; mỗi mã dùng được một lần.'
          : 'Mở ứng dụng tạo mã trên điện thoại và nhập 6 chữ số của Cổng Đoàn.'}
      </p>
      {isRecovery ? (
        <label className="door__field">
          <span>Mã dự phòng</span>
          <input
            name="code"
            ref={input}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            placeholder="abcde-fghjk-mnpqr"
            maxLength={24}
            required
            aria-describedby={problem ? 'door-problem' : undefined}
          />
        </label>
      ) : (
        <CodeField label="Mã 6 chữ số" value={code} onChange={setCode} input={input} problem={problem} />
      )}
      <Problem text={problem} />
      <Button type="submit" size="large" disabled={isBusy} margin={false}>
        {isBusy ? 'Đang kiểm tra…' : 'Đăng nhập'}
      </Button>
      <div className="door__others">
        <button type="button" onClick={swap}>
          {isRecovery ? 'Dùng mã của ứng dụng' : 'Không có điện thoại? Dùng mã dự phòng'}
        </button>
        <button type="button" onClick={() => void leave()}>
          Đăng nhập bằng tài khoản khác
        </button>
      </div>
    </form>
  );
}
