import { declarationsOf, type Declarations } from './declarations.ts';
import { fateOf, hasClass, headingLevelOf, isBlock } from './element-kinds.ts';
import type { Flow } from './flow.ts';
import { FlowBuilder, type Place } from './flow-builder.ts';
import { itemOf, openList } from './html-lists.ts';
import { elementsIn, type Markup, type MarkupElement } from './markup.ts';
import type { PasteReport } from './paste-report.ts';
import { PLAIN, withStyleOf } from './run-style.ts';
import type { Reader } from './reader.ts';
import { isDataTable, readTable } from './read-table.ts';
import { isMarker, listFormatsOf, wordItemOf } from './word-lists.ts';

const LONGEST_HEADING = 300;

/** The blocks of a markup in reading order; what is no part of the text is counted and left out. */
export function readFlow({ root, css }: Markup, report: PasteReport): Flow[] {
  const builder = new FlowBuilder(report);
  const reader: Reader = { builder, report, formats: listFormatsOf(css), lists: 0, readChildren };
  readChildren(reader, root, { style: PLAIN, lists: [], role: 'paragraph' });
  return builder.end();
}

/** Everything within an element, as it stands at a place. */
function readChildren(reader: Reader, element: MarkupElement, place: Place): void {
  for (const child of element.children) {
    if (typeof child === 'string') reader.builder.text(child, place);
    else readElement(reader, child, place);
  }
}

function readElement(reader: Reader, element: MarkupElement, outer: Place): void {
  const { builder, report } = reader;
  const style = declarationsOf(element.attributes['style']);
  if (isFormatting(element, style)) report.formattingDropped = true;
  const fate = fateOf(element, style);
  if (fate !== 'keep') return count(reader, element, fate);
  if (element.name === 'br') return builder.lineBreak(outer);
  if (element.name === 'img') return readPicture(reader, element, style);
  if (isMarker(element)) return;
  const place = { ...outer, style: withStyleOf(outer.style, element, style) };
  if (element.name === 'a') return readLink(reader, element, place);
  if (element.name === 'table') return readTableOrLayout(reader, element, place);
  if (!isBlock(element.name)) return readChildren(reader, element, place);
  builder.endBlock();
  readBlock(reader, element, style, place);
  builder.endBlock();
}

function count({ report }: Reader, element: MarkupElement, fate: string): void {
  if (fate === 'active') report.activeContent += 1;
  if (fate === 'hidden' && hasWords(element)) report.hidden += 1;
  if (fate === 'deleted') report.trackedDeletions += 1;
  if (fate === 'comment') report.comments += 1;
}

function hasWords(element: MarkupElement): boolean {
  for (const { children } of elementsIn(element))
    if (children.some((child) => typeof child === 'string' && /[^\s\u00a0]/u.test(child))) return true;
  return false;
}

const isFormatting = ({ name, attributes }: MarkupElement, style: Declarations) =>
  name === 'font' ||
  name.startsWith('o:') ||
  hasClass(attributes, /^Mso/u) ||
  ['font-family', 'font-size', 'color', 'background', 'background-color', 'line-height'].some(
    (p) => p in style,
  );

function readBlock(reader: Reader, element: MarkupElement, style: Declarations, place: Place): void {
  const { name } = element;
  if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') {
    reader.lists += 1;
    const inner = {
      ...place,
      item: undefined,
      lists: [...place.lists, openList(element, style, reader.lists)],
    };
    return readChildren(reader, element, inner);
  }
  if (name === 'li') return readChildren(reader, element, { ...place, item: itemOf(element, place.lists) });
  const item = place.item ? undefined : wordItemOf(element, style, reader.formats);
  const role = roleOf(element, style, place);
  if (item && role.role !== 'heading') return readChildren(reader, element, { ...place, item });
  // A heading that Word numbers keeps its number as words.
  if (item?.ordered) reader.builder.text(`${item.marker} `, { ...place, ...role });
  readChildren(reader, element, {
    ...place,
    ...role,
    isPreformatted: name === 'pre' || place.isPreformatted,
  });
}

function roleOf(element: MarkupElement, style: Declarations, place: Place): Pick<Place, 'role' | 'level'> {
  const inherited = { role: place.role, level: place.level };
  if (place.item) return inherited;
  const level = headingLevelOf(element, style);
  if (level !== undefined && isShortLine(element)) return { role: 'heading', level };
  if (element.name === 'figcaption' || hasClass(element.attributes, /caption|chu-?thich|imgdesc/iu))
    return { role: 'caption' };
  if (hasClass(element.attributes, /^Mso(?:Intense)?Quote/u)) return { role: 'quote' };
  if (element.name === 'blockquote' && place.role !== 'quote' && isQuotation(element))
    return { role: 'quote' };
  return inherited;
}

/** A heading is one line; whole articles have been styled as one. */
function isShortLine(element: MarkupElement): boolean {
  let length = 0;
  for (const { children, name } of elementsIn(element)) {
    if (name === 'table' || name === 'ul' || name === 'ol') return false;
    for (const child of children) if (typeof child === 'string') length += child.length;
    if (length > LONGEST_HEADING) return false;
  }
  return true;
}

/** Programs also indent whole texts with it. */
function isQuotation(element: MarkupElement): boolean {
  let paragraphs = 0;
  for (const { name } of elementsIn(element)) {
    if (/^(?:h[1-6]|table|ul|ol|img)$/u.test(name)) return false;
    if (name === 'p' || name === 'div' || name === 'br') paragraphs += 1;
  }
  return paragraphs <= 6;
}

function readLink(reader: Reader, element: MarkupElement, place: Place): void {
  const href = element.attributes['href'];
  readChildren(reader, element, href === undefined ? place : { ...place, href });
}

function readPicture({ builder }: Reader, { attributes }: MarkupElement, style: Declarations): void {
  const source = attributes['src'] || attributes['data-src'] || attributes['data-original'] || '';
  const sizes = [attributes['width'] ?? style['width'], attributes['height'] ?? style['height']];
  const isDot = sizes.some((size) => size !== undefined && Number.parseFloat(size) <= 2);
  const isIcon = sizes.every((size) => size !== undefined && Number.parseFloat(size) <= 32);
  if (source === '' || isDot || isIcon || hasClass(attributes, /^(?:emoji|wp-smiley|icon)/iu))
    return builder.text(wordsOfEmoji(attributes['alt']), { style: PLAIN, lists: [], role: 'paragraph' });
  builder.picture(source);
}

/** Facebook and Zalo write emoji as pictures. */
const wordsOfEmoji = (alt = '') =>
  /^[\p{Extended_Pictographic}\p{Emoji_Component}]{1,8}$/u.test(alt) && !/^\d/u.test(alt) ? alt : '';

function readTableOrLayout(reader: Reader, element: MarkupElement, place: Place): void {
  const { builder, report } = reader;
  if (!place.item && isDataTable(element)) return readTable(reader, element, place);
  builder.endBlock();
  const isFrame = picturesIn(element) === 1;
  readChildren(reader, element, isFrame && place.role === 'paragraph' ? { ...place, role: 'framed' } : place);
  builder.endBlock();
  report.formattingDropped = true;
}

function picturesIn(element: MarkupElement): number {
  let found = 0;
  for (const { name } of elementsIn(element)) if (name === 'img' && (found += 1) > 1) break;
  return found;
}
