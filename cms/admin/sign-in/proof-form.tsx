'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { CodeField } from './code-field.tsx';
import { PasswordBox } from './password-box.tsx';
import { Problem } from './problem.tsx';
import { useDoorForm } from './use-door-form.ts';

export interface Proof {
  password: string;
  code: string;
}

interface Props {
  text: string;
  needsCode: boolean;
  /** @returns why it was not enough */
  onProof: (proof: Proof) => Promise<string | undefined>;
}

/** The password, and a code where there are codes, once more. */
export function ProofForm({ text, needsCode, onProof }: Props) {
  const [proof, setProof] = useState<Proof>({ password: '', code: '' });
  const { problem, isBusy, onSubmit } = useDoorForm(() => onProof(proof));

  return (
    <form className="door__form own-account__form" onSubmit={onSubmit}>
      <p>{text}</p>
      <PasswordBox
        label="Mật khẩu hiện tại"
        name="current-password"
        value={proof.password}
        onChange={(password) => setProof({ ...proof, password })}
      />
      {needsCode && (
        <CodeField
          label="Mã 6 chữ số đang hiện trên điện thoại"
          value={proof.code}
          onChange={(code) => setProof({ ...proof, code })}
        />
      )}
      <Problem text={problem} />
      <Button type="submit" disabled={isBusy} margin={false}>
        {isBusy ? 'Đang kiểm tra…' : 'Xác nhận'}
      </Button>
    </form>
  );
}
