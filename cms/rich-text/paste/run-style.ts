import type { Mark } from '#contract/body.ts';
import type { LegacyEncoding } from '#contract/text/legacy.ts';
import type { Declarations } from './declarations.ts';
import type { MarkupElement } from './markup.ts';

/** How text looks at some place of the markup, as far as it is kept. */
export interface RunStyle {
  marks: ReadonlySet<Mark>;
  encoding?: LegacyEncoding;
  isCapitals?: boolean;
}

export const PLAIN: RunStyle = { marks: new Set() };

const BY_NAME: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  var: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  sup: 'sup',
  sub: 'sub',
};

/** Adds what an element does to the look of its text. */
export function withStyleOf(outer: RunStyle, element: MarkupElement, style: Declarations): RunStyle {
  const marks = new Set(outer.marks);
  const own = Object.hasOwn(BY_NAME, element.name) ? BY_NAME[element.name] : undefined;
  if (own && !isTrackedInsertion(element)) add(marks, own);
  const weight = style['font-weight'];
  if (weight !== undefined)
    set(marks, 'bold', /^(?:bold|bolder|[6-9]\d\d)$/u.test(weight), weight !== 'inherit');
  const slant = style['font-style'];
  if (slant !== undefined) set(marks, 'italic', /^(?:italic|oblique)/u.test(slant), slant !== 'inherit');
  const line = style['text-decoration'] ?? style['text-decoration-line'] ?? '';
  if (line.includes('underline')) add(marks, 'underline');
  if (line.includes('line-through')) add(marks, 'strike');
  if (/^none/u.test(line) && own !== undefined) marks.delete(own === 'strike' ? 'strike' : 'underline');
  if (style['vertical-align'] === 'super') add(marks, 'sup');
  if (style['vertical-align'] === 'sub') add(marks, 'sub');
  return { marks, ...fontOf(outer, element, style) };
}

function add(marks: Set<Mark>, mark: Mark): void {
  if (mark === 'sup') marks.delete('sub');
  if (mark === 'sub') marks.delete('sup');
  marks.add(mark);
}

function set(marks: Set<Mark>, mark: Mark, isOn: boolean, isSaid: boolean): void {
  if (isOn) marks.add(mark);
  else if (isSaid) marks.delete(mark);
}

const isTrackedInsertion = ({ name, attributes }: MarkupElement) =>
  name === 'ins' && ('cite' in attributes || 'datetime' in attributes);

/** ".VnTime" and its kin are TCVN3, "VNI-Times" and its kin VNI; those ending in H have capitals only. */
function fontOf(outer: RunStyle, element: MarkupElement, style: Declarations): Omit<RunStyle, 'marks'> {
  const given = style['font-family'] ?? element.attributes['face']?.toLowerCase();
  const { encoding, isCapitals } = outer;
  if (given === undefined) return { encoding, isCapitals };
  const font = given.split(',')[0]!.replace(/["']/gu, '').trim();
  if (font.startsWith('.vn'))
    return { encoding: 'tcvn3', isCapitals: /h$/u.test(font) && !font.endsWith('english') };
  if (font.startsWith('vni-')) return { encoding: 'vni' };
  return {};
}
