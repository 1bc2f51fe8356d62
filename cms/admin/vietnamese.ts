import { vi } from '@payloadcms/translations/languages/vi';
import type { Config } from 'payload';

/** The desk speaks Vietnamese only. */
export const vietnamese: NonNullable<Config['i18n']> = {
  supportedLanguages: { vi },
  fallbackLanguage: 'vi',
};
