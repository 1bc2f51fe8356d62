import type { AdminViewServerProps } from 'payload';
import { SIGN_IN_PAGES } from '#cms/sign-in/accounts/account-pages.ts';
import { DeskFrame } from './desk-frame.tsx';
import { PasswordForm } from './password-form.tsx';

/** One's own password. */
export const PasswordPage = (props: AdminViewServerProps) => (
  <DeskFrame view={props} path={SIGN_IN_PAGES.password} title="Đổi mật khẩu">
    <PasswordForm />
  </DeskFrame>
);
