import { bearings } from './bearings.ts';
import { brokenLinks } from './broken-links.ts';
import { captions } from './captions.ts';
import { files } from './files.ts';
import { gamblingWords } from './gambling-words.ts';
import { headings } from './headings.ts';
import { leadLength, longParagraphs, titleInCapitals, titleLength } from './length.ts';
import { linkHosts } from './link-hosts.ts';
import { consents, peopleInPictures } from './pictures.ts';
import { papers } from './papers.ts';
import { privatePersons } from './private-persons.ts';
import type { Rule } from './rule.ts';
import { source } from './source.ts';
import { spacing } from './spacing.ts';
import { legacyText, mixedQuotes, tonePlacement } from './spelling.ts';

/** Rules that can keep a document from going live. Some of them also warn. */
export const BLOCKING_RULES: readonly Rule[] = [
  captions,
  headings,
  linkHosts,
  gamblingWords,
  consents,
  source,
  bearings,
  papers,
];

/** Rules that only ever warn. */
export const WARNING_RULES: readonly Rule[] = [
  ...[titleLength, titleInCapitals, leadLength, longParagraphs],
  ...[spacing, tonePlacement, mixedQuotes, legacyText],
  ...[peopleInPictures, privatePersons, brokenLinks, files],
];
