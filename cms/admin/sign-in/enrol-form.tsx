'use client';

import { Button } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { CodeField } from './code-field.tsx';
import { Problem } from './problem.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { useDoorForm } from './use-door-form.ts';

interface Offer {
  secret: string;
  qr: string;
  address: string;
}

interface Props {
  /** What proves who asks, for somebody who is signed in already. */
  proof: { password: string; code: string } | undefined;
  target: string;
}

/** The QR code, the first code, the recovery codes: one after the other. */
export function EnrolForm({ proof, target }: Props) {
  const [offer, setOffer] = useState<Offer>();
  const [problem, setProblem] = useState<string>();
  const [codes, setCodes] = useState<string[]>();
  const asked = useRef(false);

  const begin = useCallback(async () => {
    const answer = await askDesk<Offer>('POST', '/users/two-factor/begin', proof ?? {});
    if (answer.ok) setOffer(answer.body);
    else setProblem(answer.problem);
  }, [proof]);

  useEffect(() => {
    // Once: each asking makes another secret.
    if (asked.current) return;
    asked.current = true;
    void begin();
  }, [begin]);

  if (codes) return <RecoveryCodes codes={codes} onDone={() => window.location.assign(target)} />;
  if (!offer) return problem ? <Problem text={problem} /> : <p className="door__waiting">Đang tạo mã…</p>;
  return (
    <>
      <ol className="door__steps">
        <li>
          Cài một ứng dụng tạo mã trên điện thoại: <b>Google Authenticator</b>, <b>Microsoft Authenticator</b>{' '}
          hoặc ứng dụng tương tự.
        </li>
        <li>
          Trong ứng dụng, chọn thêm tài khoản rồi quét mã này.
          <div className="door__qr" role="img" aria-label="Mã QR để quét bằng ứng dụng tạo mã">
            <img src={`data:image/svg+xml,${encodeURIComponent(offer.qr)}`} alt="" width={200} height={200} />
          </div>
          <p className="door__by-hand">
            Đang dùng chính điện thoại này? <a href={offer.address}>Mở trong ứng dụng tạo mã</a>, hoặc nhập
            tay khóa: <code>{offer.secret.replace(/(.{4})(?!$)/gu, '$1 ')}</code>
          </p>
        </li>
        <li>Nhập mã 6 chữ số mà ứng dụng đang hiện.</li>
      </ol>
      <FirstCode onDone={setCodes} />
    </>
  );
}

function FirstCode({ onDone }: { onDone: (codes: string[]) => void }) {
  const [code, setCode] = useState('');
  const { problem, isBusy, onSubmit } = useDoorForm(async () => {
    const answer = await askDesk<{ recoveryCodes: string[] }>('POST', '/users/two-factor/confirm', { code });
    if (!answer.ok) return answer.problem;
    onDone(answer.body.recoveryCodes);
    return undefined;
  });

  return (
    <form className="door__form" onSubmit={onSubmit}>
      <CodeField label="Mã 6 chữ số" value={code} onChange={setCode} problem={problem} />
      <Problem text={problem} />
      <Button type="submit" size="large" disabled={isBusy} margin={false}>
        {isBusy ? 'Đang kiểm tra…' : 'Bật xác thực hai bước'}
      </Button>
    </form>
  );
}
