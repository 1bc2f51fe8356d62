'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';

/** Shown this once: ten codes to print or write down. */
export function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const [isCopied, setIsCopied] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    setIsCopied(true);
  };
  return (
    <section className="door__codes">
      <h2 tabIndex={-1} ref={heading}>
        Mã dự phòng của bạn
      </h2>
      <p>
        Mất điện thoại thì đăng nhập bằng một trong mười mã này; mỗi mã dùng được một lần.{' '}
        <b>Các mã chỉ hiện lần này:</b> hãy in ra hoặc chép lại và cất nơi an toàn, không để trong máy.
      </p>
      <ol className="door__code-list">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="door__print-note">Cổng Đoàn – mã dự phòng đăng nhập bàn biên tập.</p>
      <div className="door__buttons">
        <Button buttonStyle="secondary" onClick={() => window.print()} margin={false}>
          In ra giấy
        </Button>
        <Button buttonStyle="secondary" onClick={() => void copy()} margin={false}>
          {isCopied ? 'Đã sao chép' : 'Sao chép'}
        </Button>
        <Button onClick={onDone} margin={false}>
          Đã cất mã, tiếp tục
        </Button>
      </div>
    </section>
  );
}
