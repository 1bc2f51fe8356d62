import { env } from '#cms/env.ts';

/** Pages of the desk about signing in, below /admin. */
export const SIGN_IN_PAGES = {
  login: '/login',
  secondStep: '/ma-xac-nhan',
  enrol: '/xac-thuc-hai-buoc',
  sessions: '/phien-dang-nhap',
  password: '/doi-mat-khau',
  forgotten: '/quen-mat-khau',
  newPassword: '/mat-khau-moi',
} as const;

/** The whole address of one, for a mail. */
export const signInPage = (page: keyof typeof SIGN_IN_PAGES): string =>
  `${env.CMS_URL}/admin${SIGN_IN_PAGES[page]}`;
