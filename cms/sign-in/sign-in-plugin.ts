import type { Config, Plugin } from 'payload';
import { withOwnView } from '#cms/admin/own-view/with-own-view.ts';
import { SIGN_IN_PAGES } from './accounts/account-pages.ts';

const FOLDER = '/admin/sign-in';

const VIEWS: readonly (readonly [page: keyof typeof SIGN_IN_PAGES, component: string, title: string])[] = [
  ['secondStep', 'second-step-page#SecondStepPage', 'Nhập mã xác nhận'],
  ['enrol', 'enrol-page#EnrolPage', 'Xác thực hai bước'],
  ['sessions', 'sessions-page#SessionsPage', 'Phiên đăng nhập'],
  ['password', 'password-page#PasswordPage', 'Đổi mật khẩu'],
  ['forgotten', 'forgotten-page#ForgottenPage', 'Quên mật khẩu'],
  ['newPassword', 'new-password-page#NewPasswordPage', 'Đặt mật khẩu mới'],
];

/** The desk's pages about signing in; what Payload shows on its own login page is added to. */
export const signInPlugin: Plugin = (given: Config): Config => {
  const config = VIEWS.reduce(
    (before, [page, component, title]) =>
      withOwnView(before, { path: SIGN_IN_PAGES[page], title, page: `${FOLDER}/${component}` }),
    given,
  );
  const components = config.admin?.components;
  const beforeLogin = [...(components?.beforeLogin ?? []), `${FOLDER}/to-second-step#ToSecondStep`];
  return { ...config, admin: { ...config.admin, components: { ...components, beforeLogin } } };
};
