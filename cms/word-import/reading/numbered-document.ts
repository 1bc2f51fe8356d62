import { Parser } from 'htmlparser2';
import { Counters, type Numbering } from './numbering.ts';

/*
 * mammoth makes lists of numbered paragraphs, but forgets which list each is of and what its number was:
 * a list that other paragraphs interrupt would begin at 1 again. So the numbers are worked out here and
 * travel through mammoth as words, between two characters of private use.
 */

const OPEN = '\ue0f0';
const CLOSE = '\ue0f1';

interface Cut {
  from: number;
  to: number;
  put: string;
}

/** word/document.xml with the place in its list written at the start of each numbered paragraph. */
export function writeNumbers(xml: string, numbering: Numbering): string {
  const counters = new Counters(numbering);
  const cuts: Cut[] = [];
  let properties:
    | { number?: string; level: number; numberFrom?: number; numberTo?: number; isHeading: boolean }
    | undefined;
  let isInNumber = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'w:pPr') properties = { level: 0, isHeading: false };
        if (!properties) return;
        if (name === 'w:numPr') {
          isInNumber = true;
          properties.numberFrom = parser.startIndex;
        }
        if (isInNumber && name === 'w:numId') properties.number = attributes['w:val'];
        if (isInNumber && name === 'w:ilvl') properties.level = Math.min(8, Number(attributes['w:val']) || 0);
      },
      onclosetag(name) {
        if (name === 'w:numPr' && properties) {
          isInNumber = false;
          properties.numberTo = parser.endIndex + 1;
        }
        if (name !== 'w:pPr' || !properties) return;
        const { number, level, numberFrom, numberTo } = properties;
        properties = undefined;
        if (number === undefined || numberFrom === undefined || numberTo === undefined) return;
        const place = counters.next(number, level);
        if (!place) return;
        const words = `${OPEN}${place.list.replace(/[^\w-]/gu, '')}|${level}|${place.marker}${CLOSE}`;
        cuts.push({ from: numberFrom, to: numberTo, put: '' });
        cuts.push({
          from: parser.endIndex + 1,
          to: parser.endIndex + 1,
          put: `<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`,
        });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return applied(xml, cuts);
}

function applied(xml: string, cuts: readonly Cut[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, put } of cuts) {
    parts.push(xml.slice(at, from), put);
    at = to;
  }
  parts.push(xml.slice(at));
  return parts.join('');
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const NUMBERED = new RegExp(
  `<(p|h[1-6])((?: [^<>]*)?)>((?:<(?:strong|em|u|s|a|span)(?: [^<>]*)?>)*)${OPEN}([\\w-]*)\\|(\\d)\\|([^${CLOSE}<>]{0,40})${CLOSE}`,
  'gu',
);

/** HTML by mammoth with those places as Word's own HTML says them, which the cleaner reads. */
export function readNumbers(html: string): string {
  const marked = html.replace(
    NUMBERED,
    (_, name: string, rest: string, within: string, list: string, level: string, marker: string) => {
      const style = `mso-list:l0 level${Number(level) + 1} lfo${listNumber(list)}`;
      return `<${name}${rest} style="${style}"><span style="mso-list:Ignore">${marker}</span>${within}`;
    },
  );
  return marked.replace(new RegExp(`${OPEN}[^${CLOSE}<>]*${CLOSE}`, 'gu'), '');
}

/** "num-7" is another list than "7". */
const listNumber = (list: string) =>
  (list.startsWith('num-') ? `9${list.slice(4)}` : `1${list}`).replace(/\D/gu, '') || '0';
