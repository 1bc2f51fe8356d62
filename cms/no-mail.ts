import type { EmailAdapter } from 'payload';

/** This desk sends no mail: accounts are made, and passwords set, by an administrator. */
export const noMail: EmailAdapter<never> = () => ({
  name: 'no-mail',
  defaultFromAddress: 'khong-gui-thu@localhost',
  defaultFromName: 'Cổng Đoàn',
  sendEmail: () => Promise.reject(new Error('The desk has no mail server; nothing was sent.')),
});
