import type { Question } from './ask.ts';

/** What any server before the shelf has to answer: one row, one fact. */
export interface Expectation extends Question {
  fact: string;
  status: number;
  /** `null`: the header must be absent. */
  replies?: Record<string, string | RegExp | null>;
  body?: string | RegExp;
  /** It is only ever part of a page: policies of documents may be left out. */
  isPart?: true;
}

/** On everything, also on what is only ever part of a page. */
export const ON_PARTS: Record<string, RegExp> = {
  'x-content-type-options': /^nosniff$/u,
  'cross-origin-resource-policy': /^same-origin$/u,
};

/** On every other answer, whatever its status. */
export const ALWAYS: Record<string, RegExp> = {
  'content-security-policy':
    /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; frame-src https:\/\/www\.youtube-nocookie\.com https:\/\/www\.facebook\.com; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'; require-trusted-types-for 'script'; trusted-types offline-worker$/u,
  ...ON_PARTS,
  'referrer-policy': /^strict-origin-when-cross-origin$/u,
  'cross-origin-opener-policy': /^same-origin$/u,
  'permissions-policy': /camera=\(\), .*usb=\(\)/u,
};
