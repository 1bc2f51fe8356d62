import type { Color } from '../pen/color.ts';
import { random } from '../pen/random.ts';
import type { Hair, Look, Mood } from './look.ts';

const SKINS: readonly Color[] = ['#e6b087', '#dca27a', '#eebd94', '#cf946c', '#d89d74'];
const BLACK: readonly Color[] = ['#231a1c', '#2d2022', '#1d1a20', '#35262a'];

export const UNION_BLUE: Color = '#2166b8';

/** A young volunteer: the blue shirt, by and by with a bucket hat. */
export function volunteer(seed: number, more: Partial<Look> = {}): Look {
  const chance = random(seed * 7 + 3);
  const woman = chance() < 0.48;
  const hair: Hair = woman ? chance.pick(['ponytail', 'bob', 'long', 'bun'] as const) : 'short';
  const mood: Mood = chance.pick(['smile', 'smile', 'laugh', 'calm'] as const);
  return {
    build: 'adult',
    skin: chance.pick(SKINS),
    hair,
    hairColor: chance.pick(BLACK),
    mood,
    glasses: chance() < 0.14,
    top: UNION_BLUE,
    sleeves: chance() < 0.6 ? 'long' : 'short',
    bottom: chance.pick(['#27344f', '#2b2f3b', '#3a3f4f', '#1f2b45'] as const),
    legs: 'trousers',
    shoes: chance.pick(['#20222a', '#5a4636', '#f1eee6'] as const),
    wears: ['collar', 'badge'],
    ...more,
  };
}

/** The same in a bucket hat, for work in the sun. */
export const capped = (seed: number, more: Partial<Look> = {}): Look =>
  volunteer(seed, { hat: 'tai-beo', ...more });

/** A pupil in white with the red scarf of the Pioneers. */
export function pupil(seed: number, more: Partial<Look> = {}): Look {
  const chance = random(seed * 11 + 5);
  const girl = chance() < 0.5;
  return {
    build: 'child',
    skin: chance.pick(SKINS),
    hair: girl ? chance.pick(['bob', 'ponytail'] as const) : 'short',
    hairColor: chance.pick(BLACK),
    mood: chance.pick(['smile', 'laugh', 'smile'] as const),
    top: '#f6f3ea',
    sleeves: 'short',
    bottom: girl ? '#2c3e6b' : '#2a3350',
    legs: girl && chance() < 0.6 ? 'skirt' : 'trousers',
    shoes: chance.pick(['#8a5a3a', '#33405e', '#b5483a'] as const),
    wears: ['collar', 'red-scarf'],
    ...more,
  };
}

/** An older pupil in white, as at examinations. */
export const student = (seed: number, more: Partial<Look> = {}): Look =>
  pupil(seed, { build: 'teen', wears: ['collar'], legs: 'trousers', ...more });

/** A child out of school, in any colours. */
export function child(seed: number, more: Partial<Look> = {}): Look {
  const chance = random(seed * 13 + 1);
  const tops: readonly Color[] = [
    '#e8b23a',
    '#d9573f',
    '#5aa06a',
    '#e58f4a',
    '#6c9fd0',
    '#d76d8b',
    '#f0e3c4',
  ];
  return pupil(seed, {
    top: chance.pick(tops),
    bottom: chance.pick(['#3c4a6b', '#6b4b3a', '#48605a'] as const),
    legs: chance() < 0.5 ? 'shorts' : 'trousers',
    wears: [],
    ...more,
  });
}

/** A grown villager or farmer, often under a palm-leaf hat. */
export function farmer(seed: number, more: Partial<Look> = {}): Look {
  const chance = random(seed * 17 + 9);
  const tops: readonly Color[] = ['#7b4a56', '#55705f', '#8a6a48', '#4d5b78', '#a3573f', '#6d5a80'];
  return volunteer(seed, {
    top: chance.pick(tops),
    bottom: chance.pick(['#2a2a30', '#3b3230', '#2b3440'] as const),
    sleeves: 'long',
    shoes: '#4a3a2c',
    wears: ['collar'],
    glasses: false,
    skin: chance.pick(['#cf946c', '#c98d66', '#d89d74'] as const),
    ...(chance() < 0.6 ? { hat: 'non' as const } : {}),
    ...more,
  });
}

/** An old man or woman of the village. */
export function elder(seed: number, more: Partial<Look> = {}): Look {
  const chance = random(seed * 19 + 2);
  const woman = chance() < 0.5;
  return farmer(seed, {
    hair: woman ? 'bun' : 'thin',
    hairColor: '#cfccc6',
    beard: !woman,
    wrinkles: true,
    mood: 'smile',
    top: '#2b3158',
    bottom: '#23263a',
    wears: ['buttons'],
    hat: woman ? 'headscarf' : undefined,
    ...more,
  });
}

/** A woman in the long indigo gown of the Tày, with silver at the neck. */
export function tay(seed: number, more: Partial<Look> = {}): Look {
  return volunteer(seed, {
    hair: 'bun',
    hat: 'headscarf',
    top: '#262f63',
    bottom: '#232b58',
    legs: 'gown',
    sleeves: 'long',
    shoes: '#1c1d2b',
    wears: ['silver', 'sash'],
    glasses: false,
    ...more,
  });
}

/** A man in the short indigo jacket of the Tày. */
export function tayMan(seed: number, more: Partial<Look> = {}): Look {
  return volunteer(seed, {
    hair: 'short',
    top: '#262f63',
    bottom: '#22284c',
    sleeves: 'long',
    wears: ['buttons'],
    glasses: false,
    ...more,
  });
}
