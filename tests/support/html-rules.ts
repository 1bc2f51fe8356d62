import type { ConfigData } from 'html-validate';

/** What counts as valid HTML: everything that is recommended, but for matters of taste. */
export const HTML_RULES: ConfigData = {
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    {
      'latest-news': { flow: true },
      'share-bar': { flow: true },
      'reading-settings': { flow: true },
      'kept-list': { flow: true },
      'listen-bar': { flow: true },
      'copy-text': { flow: true, phrasing: true },
    },
  ],
  rules: {
    // Astro decides how it writes: the standard allows all of these.
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    // Whether a telephone number may break is the style sheet's business.
    'tel-non-breaking': 'off',
    // A wide table is a region that the keyboard can scroll, but no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    'no-inline-style': 'error',
    // The subject and the name of a newspaper make it longer than the 70 characters of the rule.
    'long-title': 'off',
  },
};
