'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { EnrolForm } from './enrol-form.tsx';
import { ProofForm, type Proof } from './proof-form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

interface Props {
  /** Since when it is on, in words. */
  since: string | undefined;
  recoveryCodesLeft: number;
  isRequired: boolean;
}

type Wish = 'set' | 'codes' | 'remove';

const ASKS: Record<Wish, string> = {
  set: 'Để cài ứng dụng tạo mã, hãy xác nhận là bạn.',
  codes: 'Mã dự phòng cũ sẽ không dùng được nữa. Hãy xác nhận là bạn.',
  remove: 'Sau khi tắt, chỉ cần mật khẩu là vào được tài khoản. Hãy xác nhận là bạn.',
};

const PAGE = '/admin/xac-thuc-hai-buoc';

/** One's own second factor, from within the desk. */
export function OwnFactor({ since, recoveryCodesLeft, isRequired }: Props) {
  const [wish, setWish] = useState<Wish>();
  const [proof, setProof] = useState<Proof>();
  const [codes, setCodes] = useState<string[]>();
  const reload = () => window.location.assign(PAGE);

  async function fulfil(given: Proof): Promise<string | undefined> {
    if (wish === 'set') {
      setProof(given);
      return undefined;
    }
    const path = wish === 'codes' ? 'recovery-codes' : 'remove';
    const answer = await askDesk<{ recoveryCodes?: string[] }>('POST', `/users/two-factor/${path}`, given);
    if (!answer.ok) return answer.problem;
    if (answer.body.recoveryCodes) setCodes(answer.body.recoveryCodes);
    else reload();
    return undefined;
  }

  if (codes) return <RecoveryCodes codes={codes} onDone={reload} />;
  if (proof) return <EnrolForm proof={proof} target={PAGE} />;
  return (
    <>
      <p className="own-account__state" data-good={since !== undefined}>
        {since
          ? `Đang bật, từ ${since}. Còn ${recoveryCodesLeft} mã dự phòng chưa dùng.`
          : 'Chưa bật. Khi bật, đăng nhập cần thêm một mã trên điện thoại của bạn: người biết mật khẩu cũng không vào được.'}
      </p>
      <div className="door__buttons">
        <Button onClick={() => setWish('set')} margin={false} buttonStyle={since ? 'secondary' : 'primary'}>
          {since ? 'Đổi sang điện thoại khác' : 'Bật xác thực hai bước'}
        </Button>
        {since && (
          <Button onClick={() => setWish('codes')} margin={false} buttonStyle="secondary">
            Tạo lại mã dự phòng
          </Button>
        )}
        {since && !isRequired && (
          <Button onClick={() => setWish('remove')} margin={false} buttonStyle="secondary">
            Tắt
          </Button>
        )}
      </div>
      {isRequired && <p className="own-account__hint">Vai trò của bạn bắt buộc có xác thực hai bước.</p>}
      {wish && <ProofForm key={wish} text={ASKS[wish]} needsCode={since !== undefined} onProof={fulfil} />}
    </>
  );
}
