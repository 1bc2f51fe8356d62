import { between, pick, type Random } from './random.ts';
import type { Slot, Vocabulary } from './vocabulary.ts';

/** A sentence from a pattern: every slot is filled, the first letter is a capital, also of what is said. */
export function phrase(random: Random, vocabulary: Vocabulary, pattern: string): string {
  const text = fill(random, vocabulary, pattern);
  return text.replace(/^\p{Ll}|(?<=“)\p{Ll}/gu, (letter) => letter.toLocaleUpperCase('vi'));
}

function fill(random: Random, vocabulary: Vocabulary, pattern: string): string {
  return pattern.replace(
    /\{([a-z]+)(?::(\d+)-(\d+))?\}/gu,
    (_, slot: string, least?: string, most?: string) => {
      if (least && most) return number(between(random, Number(least), Number(most)));
      return fill(random, vocabulary, pick(random, vocabulary[slot as Slot]));
    },
  );
}

/** "2.300", as Vietnamese writes thousands. */
const number = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/gu, '.');
