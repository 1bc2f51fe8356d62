import { Parser } from 'htmlparser2';

interface Level {
  format: string;
  text: string;
  start: number;
}

/** Lists of a document: by the number that a paragraph gives, its levels. */
export type Numbering = ReadonlyMap<string, { list: string; levels: ReadonlyMap<number, Level> }>;

/** Reads word/numbering.xml. */
export function readNumbering(xml: string): Numbering {
  const abstract = new Map<string, Map<number, Level>>();
  const numbering = new Map<string, { list: string; levels: Map<number, Level> }>();
  let levels: Map<number, Level> | undefined;
  let level: Level | undefined;
  let number: string | undefined;
  let overridden: number | undefined;
  const value = (attributes: Record<string, string>) => attributes['w:val'] ?? '';
  const enter: Record<string, (attributes: Record<string, string>) => void> = {
    'w:abstractNum': (attributes) => abstract.set(attributes['w:abstractNumId'] ?? '', (levels = new Map())),
    'w:lvl': (attributes) =>
      levels?.set(Number(attributes['w:ilvl'] ?? 0), (level = { format: 'decimal', text: '', start: 1 })),
    'w:start': (attributes) => level && (level.start = whole(value(attributes), 1)),
    'w:numFmt': (attributes) => level && (level.format = value(attributes)),
    'w:lvlText': (attributes) => level && (level.text = value(attributes)),
    'w:num': (attributes) => (number = attributes['w:numId']),
    'w:abstractNumId': (attributes) => {
      if (number === undefined) return;
      levels = new Map([...(abstract.get(value(attributes)) ?? [])].map(([at, one]) => [at, { ...one }]));
      numbering.set(number, { list: value(attributes), levels });
    },
    'w:lvlOverride': (attributes) => (overridden = Number(attributes['w:ilvl'] ?? 0)),
    'w:startOverride': (attributes) => {
      const one = overridden === undefined ? undefined : levels?.get(overridden);
      if (one) one.start = whole(value(attributes), 1);
      // Such a list counts for itself.
      if (number !== undefined) numbering.set(number, { list: `num-${number}`, levels: levels ?? new Map() });
    },
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) =>
        Object.hasOwn(enter, name) ? void enter[name]!(attributes) : undefined,
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return numbering;
}

const whole = (text: string, otherwise: number) => (/^\d{1,4}$/u.test(text) ? Number(text) : otherwise);

/** Counts through the lists of a document, as Word does while it shows it. */
export class Counters {
  readonly #numbering: Numbering;
  readonly #counts = new Map<string, number[]>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** What stands before the next paragraph of a list: "2.", "a)", "1.1." or "•"; undefined if it is of none. */
  next(number: string, level: number): { list: string; marker: string } | undefined {
    const found = this.#numbering.get(number);
    const own = found?.levels.get(level);
    if (!found || !own || own.format === 'none') return undefined;
    const counts = this.#counts.get(found.list) ?? [];
    this.#counts.set(found.list, counts);
    counts.length = Math.min(counts.length, level + 1);
    for (let above = 0; above < level; above += 1) counts[above] ??= found.levels.get(above)?.start ?? 1;
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    if (own.format === 'bullet') return { list: found.list, marker: '•' };
    const marker = own.text.replace(/%([1-9])/gu, (_, at: string) =>
      shown(counts[Number(at) - 1] ?? 1, found.levels.get(Number(at) - 1)?.format ?? 'decimal'),
    );
    return { list: found.list, marker: marker.trim() };
  }
}

function shown(count: number, format: string): string {
  if (/Letter$/u.test(format)) return cased(String.fromCharCode(97 + ((count - 1) % 26)), format);
  return /Roman$/u.test(format) ? cased(roman(count), format) : String(count);
}

const cased = (text: string, format: string) => (format.startsWith('upper') ? text.toUpperCase() : text);

const ROMAN = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(count: number): string {
  let left = Math.min(count, 399);
  return ROMAN.map(([value, digits]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return digits.repeat(times);
  }).join('');
}
