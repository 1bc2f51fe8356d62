/*
 * The look of share images. Apps show them whole, or cut: what matters lies in the middle, 1000 × 524.
 * Whatever is changed in this folder: the number DESIGN in site/content/share-card.ts with it.
 * https://developers.facebook.com/docs/sharing/webmasters/images/ asks for 1200 × 630.
 */

export const CANVAS = { width: 1200, height: 630 } as const;
/** Text, emblem and the name of the portal stand within. */
export const SAFE = { left: 100, top: 53, right: 1100, bottom: 577 } as const;

/** As in site/styles/tokens.css. */
export const COLOURS = {
  ground: '#0a3f8f',
  groundDeep: '#082c63',
  title: '#ffffff',
  brand: '#ffffff',
  label: '#ffd23f',
  red: '#c8102e',
} as const;

export const LEADING = 1.24;

/** Over a photograph the title takes little; without one it may fill the picture. */
export const ROOMS = {
  photo: { width: 1000, height: 206, sizes: [56, 52, 48, 44, 40, 36, 33, 30], leading: LEADING },
  plain: { width: 1000, height: 330, sizes: [78, 72, 66, 60, 54, 50, 46, 42, 38, 34, 30], leading: LEADING },
} as const;

export const EMBLEM = 52;
export const SMALL = 27;
/** So much of the photograph runs out into the ground. */
export const FADE = 110;
/** Bytes: chats load the picture over a telephone's connection. */
export const MOST_BYTES = 150_000;
export const QUALITIES = [80, 70, 60, 48, 36] as const;
