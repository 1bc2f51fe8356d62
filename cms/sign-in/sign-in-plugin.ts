import type { Config, Plugin } from 'payload';
import { SIGN_IN_PAGES } from './accounts/account-pages.ts';

const FOLDER = '/admin/sign-in';

const view = (path: string, component: string, title: string) => ({
  path: path as `/${string}`,
  exact: true,
  Component: `${FOLDER}/${component}`,
  meta: { title },
});

/** The desk's pages about signing in; what Payload shows on its own login page is added to. */
export const signInPlugin: Plugin = (config: Config): Config => {
  const components = config.admin?.components;
  const { secondStep, enrol, sessions, password, forgotten, newPassword } = SIGN_IN_PAGES;
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeLogin: [...(components?.beforeLogin ?? []), `${FOLDER}/to-second-step#ToSecondStep`],
        views: {
          ...components?.views,
          secondStep: view(secondStep, 'second-step-page#SecondStepPage', 'Nhập mã xác nhận'),
          enrol: view(enrol, 'enrol-page#EnrolPage', 'Xác thực hai bước'),
          sessions: view(sessions, 'sessions-page#SessionsPage', 'Phiên đăng nhập'),
          ownPassword: view(password, 'password-page#PasswordPage', 'Đổi mật khẩu'),
          forgottenPassword: view(forgotten, 'forgotten-page#ForgottenPage', 'Quên mật khẩu'),
          newPassword: view(newPassword, 'new-password-page#NewPasswordPage', 'Đặt mật khẩu mới'),
        },
      },
    },
  };
};
