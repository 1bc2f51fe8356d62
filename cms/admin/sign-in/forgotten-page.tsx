import { DoorFrame } from './door-frame.tsx';
import { ForgottenForm } from './forgotten-form.tsx';

/** For whoever has forgotten the password. */
export const ForgottenPage = () => (
  <DoorFrame title="Quên mật khẩu">
    <ForgottenForm />
  </DoorFrame>
);
