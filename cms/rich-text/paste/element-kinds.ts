import { lengthOf, type Declarations } from './declarations.ts';
import type { MarkupElement } from './markup.ts';

const SKIPPED = new Set([
  'head',
  'title',
  'meta',
  'link',
  'base',
  'style',
  'template',
  'xml',
  'noscript',
  'rp',
]);
const ACTIVE = new Set([
  ...[
    'script',
    'iframe',
    'frame',
    'frameset',
    'object',
    'embed',
    'applet',
    'audio',
    'video',
    'canvas',
    'svg',
    'math',
  ],
  ...['input', 'select', 'textarea', 'button', 'datalist', 'map'],
]);
const BLOCKS = new Set([
  ...[
    'p',
    'div',
    'section',
    'article',
    'main',
    'aside',
    'header',
    'footer',
    'nav',
    'center',
    'address',
    'form',
  ],
  ...[
    'fieldset',
    'legend',
    'details',
    'summary',
    'figure',
    'figcaption',
    'dl',
    'dt',
    'dd',
    'pre',
    'hr',
    'blockquote',
  ],
  ...['ul', 'ol', 'li', 'menu', 'dir', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'body', 'html', 'listing', 'xmp', 'marquee'],
]);

/** Namespaces of Office whose elements hold settings and shapes, not words. */
const OFFICE = /^(?:w|m|v|x|a|wp|pic):/u;

export type Fate = 'keep' | 'skip' | 'active' | 'hidden' | 'deleted' | 'comment';

/** Whether an element's words belong to the text that an editor sees, and if not, why. */
export function fateOf({ name, attributes }: MarkupElement, style: Declarations): Fate {
  if (SKIPPED.has(name) || OFFICE.test(name)) return 'skip';
  if (ACTIVE.has(name)) return 'active';
  if (isTrackedDeletion(name, attributes)) return 'deleted';
  if (isComment(name, attributes, style)) return 'comment';
  return isHidden(attributes, style) ? 'hidden' : 'keep';
}

export const isBlock = (name: string): boolean => BLOCKS.has(name);

/** Word and LibreOffice say who deleted it, or when; a bare `<del>` is struck-out text. */
function isTrackedDeletion(name: string, attributes: MarkupElement['attributes']): boolean {
  if (hasClass(attributes, /^msodel$/iu)) return true;
  return name === 'del' && ('cite' in attributes || 'datetime' in attributes);
}

function isComment(name: string, attributes: MarkupElement['attributes'], style: Declarations): boolean {
  if (/^(?:comment|comment-list)$/u.test(style['mso-element'] ?? '')) return true;
  return hasClass(attributes, /^(?:mso)?com(?:ment)?(?:anchor|reference|txt|off|hide)$/iu);
}

/** Also words put where no reader looks, as injected advertising is. */
function isHidden(attributes: MarkupElement['attributes'], style: Declarations): boolean {
  if ('hidden' in attributes) return true;
  if (style['display'] === 'none' || style['visibility'] === 'hidden' || style['mso-hide'] === 'all')
    return true;
  if (lengthOf(style['font-size']) === 0 || lengthOf(style['opacity']) === 0) return true;
  if ((lengthOf(style['text-indent']) ?? 0) <= -500) return true;
  if (style['overflow'] === 'hidden' && isTiny(style)) return true;
  const isPlaced = style['position'] === 'absolute' || style['position'] === 'fixed';
  return isPlaced && [style['left'], style['top']].some((place) => (lengthOf(place) ?? 0) <= -500);
}

const isTiny = (style: Declarations) =>
  [style['width'], style['height']].some((size) => size !== undefined && (lengthOf(size) ?? 2) <= 1);

/** Whether one of an element's classes is the one asked for. */
export const hasClass = (attributes: MarkupElement['attributes'], wanted: RegExp): boolean =>
  (attributes['class'] ?? '').split(/\s+/u).some((one) => wanted.test(one));

/** 1 to 6 of a heading, 0 of a document's title; Word and its kin also say it by class, role and style. */
export function headingLevelOf({ name, attributes }: MarkupElement, style: Declarations): number | undefined {
  if (/^h[1-6]$/u.test(name)) return Number(name[1]);
  if (name !== 'p' && name !== 'div') return undefined;
  if (attributes['role'] === 'heading') return Number(attributes['aria-level']) || 2;
  const named = /(?:^|\s)(?:Mso)?Heading[\s_-]?([1-9])(?:\s|$|Char)/iu.exec(attributes['class'] ?? '');
  if (named) return Math.min(6, Number(named[1]));
  if (hasClass(attributes, /^MsoTitle(?:CxSp\w+)?$/u)) return 0;
  const outline = Number.parseInt(style['mso-outline-level'] ?? '', 10);
  return outline >= 1 && outline <= 6 ? outline : undefined;
}
