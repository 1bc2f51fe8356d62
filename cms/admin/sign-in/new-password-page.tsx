import { DoorFrame } from './door-frame.tsx';
import { NewPasswordForm } from './new-password-form.tsx';

/** Where the link of a mail leads. */
export const NewPasswordPage = () => (
  <DoorFrame title="Đặt mật khẩu mới">
    <NewPasswordForm />
  </DoorFrame>
);
