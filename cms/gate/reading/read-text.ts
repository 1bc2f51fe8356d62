import { PAGE_KINDS, type PageKind } from '#contract/kinds.ts';
import { boundsProblem } from '#cms/publishing/body/lexical-bounds.ts';
import { kindOf } from '#cms/publishing/kind-slugs.ts';
import { idOf } from '#cms/publishing/relation.ts';
import type { Link, Passage, Picture, Place } from './reading.ts';

type Json = Readonly<Record<string, unknown>>;

export interface Text {
  passages: Passage[];
  links: Link[];
  pictures: Picture[];
}

/**
 * The words, links and pictures of a rich text, block by block. Takes whatever a form sends: what is
 * no rich text, or too large to be one, reads as empty.
 */
export function readText(path: string, state: unknown): Text {
  const text: Text = { passages: [], links: [], pictures: [] };
  if (boundsProblem(state)) return text;
  const blocks = json(json(state).root).children;
  if (!Array.isArray(blocks)) return text;
  for (const [block, node] of blocks.entries()) readBlock(json(node), { path, block }, text);
  return text;
}

function readBlock(node: Json, place: Place, text: Text): void {
  switch (node.type) {
    case 'heading':
      text.passages.push({ ...place, role: 'heading', level: levelOf(node), text: inlineOf(node) });
      break;
    case 'list':
      for (const item of itemsOf(node)) addProse(inlineOf(item, isNoList), place, text);
      break;
    case 'table':
      for (const cell of nodesIn(node).flatMap(nodesIn))
        addProse(
          nodesIn(cell)
            .map((line) => inlineOf(line))
            .join('\n'),
          place,
          text,
        );
      break;
    case 'block':
      return readOwnBlock(json(node.fields), place, text);
    default:
      addProse(inlineOf(node), place, text);
  }
  text.links.push(...linksIn(node, place));
}

function readOwnBlock(fields: Json, place: Place, text: Text): void {
  const small = (value: unknown) => text.passages.push({ ...place, role: 'small', text: words(value) });
  if (fields.blockType === 'picture') addPicture(fields, place, text);
  if (fields.blockType === 'gallery')
    for (const row of list(fields.pictures)) addPicture(json(row), place, text);
  if (fields.blockType === 'document') small(fields.title);
  if (fields.blockType === 'figures')
    for (const row of list(fields.items)) small(`${words(json(row).value)} ${words(json(row).label)}`);
  if (fields.blockType !== 'video') return;
  small(fields.title);
  if (words(fields.url).trim())
    text.links.push({ ...place, href: words(fields.url).trim(), words: words(fields.title) });
  const media = idOf(fields.media);
  if (media) text.pictures.push({ ...place, media, captionPath: place.path });
}

function addPicture(fields: Json, place: Place, text: Text): void {
  const caption = words(fields.caption);
  const media = idOf(fields.media);
  if (media) text.pictures.push({ ...place, media, caption, captionPath: place.path });
  text.passages.push({ ...place, role: 'caption', text: caption });
}

function addProse(words: string, place: Place, { passages }: Text): void {
  passages.push({ ...place, role: 'prose', text: words });
}

function linksIn(node: Json, place: Place): Link[] {
  return nodesIn(node).flatMap((child) =>
    child.type === 'link' || child.type === 'autolink' ? linkOf(child, place) : linksIn(child, place),
  );
}

function linkOf(node: Json, place: Place): Link[] {
  const fields = json(node.fields);
  const said = inlineOf(node);
  if (fields.linkType === 'internal') {
    const { relationTo, value } = json(fields.doc);
    const kind = kindOf(words(relationTo));
    const id = idOf(value);
    return id && isPageKind(kind) ? [{ ...place, to: { kind, id }, words: said }] : [];
  }
  const href = words(fields.url).trim();
  return href ? [{ ...place, href, words: said }] : [];
}

const isPageKind = (kind: string | undefined): kind is PageKind =>
  (PAGE_KINDS as readonly (string | undefined)[]).includes(kind);

/** Nested lists stand in items of their own. */
const itemsOf = (list: Json): Json[] =>
  nodesIn(list).flatMap((item) => [
    item,
    ...nodesIn(item)
      .filter((child) => child.type === 'list')
      .flatMap(itemsOf),
  ]);

const isNoList = ({ type }: Json) => type !== 'list';

/** The words of a line as they will be read, spaces as they were typed. */
function inlineOf(node: Json, wanted: (node: Json) => boolean = () => true): string {
  return nodesIn(node)
    .filter(wanted)
    .map((child) => {
      if (child.type === 'linebreak') return '\n';
      if (child.type === 'tab') return '\t';
      return typeof child.text === 'string' ? child.text : inlineOf(child, wanted);
    })
    .join('');
}

const levelOf = ({ tag }: Json) => (typeof tag === 'string' && /^h[1-6]$/u.test(tag) ? Number(tag[1]) : 2);
const nodesIn = (node: Json): Json[] => list(node.children).map(json);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const json = (value: unknown): Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Json) : {};
