import type { ShareCard } from '#site/content/share-card.ts';
import { CANVAS, COLOURS, EMBLEM, FADE, LEADING, ROOMS, SAFE, SMALL } from './design.ts';
import { fitTitle, type FittedTitle } from './fit-title.ts';
import type { Typeface } from './typeface.ts';

export interface Typefaces {
  bold: Typeface;
  strong: Typeface;
}

/** A rectangle of the canvas. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Composition {
  title: FittedTitle;
  /** The top of the photograph is that of the canvas; this is its height, 0 without one. */
  photo: number;
  /** Where title, label, emblem and the name of the portal stand. */
  text: Box;
  svg: string;
}

const GAP = 20;
/** How far Vietnamese capitals with their marks rise over the baseline, and letters fall below it, in sizes. */
const ASCENT = 1.02;
const DESCENT = 0.24;

/** Decides where everything stands, and draws all but the photograph. */
export function composeCard(
  card: Pick<ShareCard, 'title' | 'label' | 'brand'>,
  hasPhoto: boolean,
  type: Typefaces,
) {
  const room = hasPhoto ? ROOMS.photo : ROOMS.plain;
  const title = fitTitle(card.title, room, (text) => type.bold.measure(text));
  const titleHeight = (title.lines.length - 1) * title.size * LEADING + title.size * (ASCENT + DESCENT);
  const height = EMBLEM + GAP + titleHeight;
  const bottom = hasPhoto ? SAFE.bottom : Math.min(SAFE.bottom, (CANVAS.height - WAVES + height) / 2 + 10);
  const top = bottom - height;
  const photo = hasPhoto ? Math.round(top - 14) : 0;
  const brand = brandRow(card, top, type);
  const lines = title.lines.map((line, i) =>
    type.bold.outline(
      line,
      title.size,
      SAFE.left,
      top + EMBLEM + GAP + title.size * ASCENT + i * title.size * LEADING,
    ),
  );
  const widest = Math.max(0, ...title.lines.map((line) => type.bold.measure(line) * title.size));
  const text = { left: SAFE.left, top, right: Math.max(SAFE.left + widest, brand.right), bottom };
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CANVAS.width}" height="${CANVAS.height}">`,
    hasPhoto ? fade(photo) : waves(),
    brand.svg,
    `<path fill="${COLOURS.title}" d="${lines.join('')}"/>`,
    '</svg>',
  ].join('');
  return { title, photo, text, svg } satisfies Composition;
}

/** Emblem, name of the portal and, if there is room, what kind of page it is. */
function brandRow({ label, brand }: Pick<ShareCard, 'label' | 'brand'>, top: number, { strong }: Typefaces) {
  const baseline = top + EMBLEM / 2 + SMALL * 0.36;
  const left = SAFE.left + EMBLEM + 16;
  const nameEnd = left + strong.measure(brand) * SMALL;
  const labelLeft = nameEnd + 33;
  const labelEnd = label === undefined ? nameEnd : labelLeft + strong.measure(label) * SMALL;
  const isShown = label !== undefined && labelEnd <= SAFE.right;
  const parts = [
    emblem(SAFE.left, top),
    `<path fill="${COLOURS.brand}" d="${strong.outline(brand, SMALL, left, baseline)}"/>`,
  ];
  if (isShown)
    parts.push(
      `<path fill="${COLOURS.label}" d="M${nameEnd + 15} ${top + 12}h3v${EMBLEM - 24}h-3z"/>`,
      `<path fill="${COLOURS.label}" d="${strong.outline(label, SMALL, labelLeft, baseline)}"/>`,
    );
  return { svg: parts.join(''), right: isShown ? labelEnd : nameEnd };
}

/** From the photograph into the ground, and the ground below. */
function fade(photo: number): string {
  const { ground } = COLOURS;
  const from = photo - FADE;
  return (
    `<defs><linearGradient id="f" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${ground}" stop-opacity="0"/>` +
    `<stop offset=".85" stop-color="${ground}"/></linearGradient></defs>` +
    `<path fill="url(#f)" d="M0 ${from}h1200v${FADE}H0z"/><path fill="${ground}" d="M0 ${photo}h1200V630H0z"/>` +
    `<path fill="${COLOURS.red}" d="M0 618h1200v12H0z"/><path fill="${COLOURS.label}" d="M0 614h1200v4H0z"/>`
  );
}

const WAVES = 96;

/** Mountains and the river, as in the emblem. */
function waves(): string {
  return (
    `<path fill="#2c7be0" fill-opacity=".55" d="M0 560c90-8 120-52 214-52 84 0 96 30 160 32 76 2 104-42 196-42 100 0 112 46 190 46 78 0 90-34 182-34 106 0 150 44 258 52v70H0z"/>` +
    `<path fill="#fff" d="M0 584c190 20 330 18 490 2s340-18 710 4v12c-370-20-540-16-700 0s-330 18-500-2z"/>` +
    `<path fill="${COLOURS.label}" d="M0 600c190 18 330 18 490 4s340-18 710 2v8c-370-18-540-16-700-1s-330 17-500-3z"/>` +
    `<path fill="${COLOURS.red}" d="M0 608c190 18 330 17 490 3s340-16 710 2v17H0z"/>`
  );
}

/** site/public/bieu-trung.svg */
function emblem(x: number, y: number): string {
  return (
    `<g transform="translate(${x} ${y}) scale(${EMBLEM / 128})"><defs><clipPath id="c"><circle cx="64" cy="64" r="58"/></clipPath></defs>` +
    '<circle cx="64" cy="64" r="64" fill="#fff"/><g clip-path="url(#c)"><path fill="#0a4da3" d="M0 0h128v128H0z"/>' +
    '<path fill="#ffd23f" d="m64 17 6.2 18.3h19.3l-15.6 11.5 5.9 18.400L64 54l-15.800 11.200 5.900-18.400L38.500 35.300h19.300z"/>' +
    '<path fill="#2c7be0" d="M-2 92c10-4 13-27 24-27 9 0 10 13 17 15 8 2 11-19 21-19 11 0 12 22 20 23 8 0 9-16 19-16 11 0 16 21 31 24v40H-2z"/>' +
    '<path fill="#fff" d="M-2 96c20 9 35 9 52 2s36-8 80 4v6c-40-11-60-10-78-3s-34 7-54-2z"/>' +
    '<path fill="#c8102e" d="M-2 104c20 9 37 8 54 2s38-8 78 3v22H-2z"/></g></g>'
  );
}
