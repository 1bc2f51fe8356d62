import type { Color } from '../pen/color.ts';

export type Hair = 'short' | 'bob' | 'ponytail' | 'bun' | 'long' | 'thin';
export type Hat = 'tai-beo' | 'non' | 'headscarf' | 'cap' | 'helmet';
export type Mood = 'smile' | 'laugh' | 'calm' | 'talk';

/** How somebody looks, whatever they do. */
export interface Look {
  build: 'adult' | 'teen' | 'child';
  skin: Color;
  hair: Hair;
  hairColor: Color;
  hat?: Hat;
  hatColor?: Color;
  mood: Mood;
  glasses?: boolean;
  beard?: boolean;
  wrinkles?: boolean;
  top: Color;
  sleeves: 'short' | 'long';
  bottom: Color;
  legs: 'trousers' | 'shorts' | 'skirt' | 'gown';
  shoes: Color;
  /** What is worn over the top: the red scarf of the Pioneers, a Union badge, silver, a sash, a medic's coat. */
  wears?: readonly ('red-scarf' | 'badge' | 'silver' | 'sash' | 'buttons' | 'collar' | 'vest')[];
  vestColor?: Color;
}
