'use client';

import { PasswordBox } from './password-box.tsx';

const HINT =
  'Ít nhất 12 ký tự. Dễ nhớ và khó đoán: ghép bốn từ không liên quan, ví dụ tên bốn đồ vật quanh bạn.';

/** The new password, with what makes a good one. */
export const NewPasswordBox = (props: { value: string; onChange: (value: string) => void }) => (
  <PasswordBox label="Mật khẩu mới" name="new-password" hint={HINT} {...props} />
);
