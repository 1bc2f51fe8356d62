import type { Suspicion } from '#contract/feedback/letter.ts';
import type { TypedLetter } from '#site/model/feedback-letter.ts';
import { adTraits } from '#site/model/search-spam.ts';

/** People quote the page they write about; more links than this are what is being sent. */
const USUAL_LINKS = 2;

interface Circumstances {
  /** Something was typed where nobody sees a field. */
  isTrapped: boolean;
  hasWorked: boolean;
}

/**
 * What speaks for an advertisement. None of it refuses a letter (a browser may fill in hidden fields, a
 * father may complain of gambling): it waits apart until somebody at the desk has looked at it.
 */
export function suspicionsOf(letter: TypedLetter, { isTrapped, hasWorked }: Circumstances): Suspicion[] {
  const words = `${letter.subject}\n${letter.text}\n${letter.name}`;
  const traits = adTraits(words);
  const links = words.match(/https?:\/\/|www\./giu)?.length ?? 0;
  const found: (Suspicion | false)[] = [
    isTrapped && 'trap',
    (links > USUAL_LINKS || (links > 0 && !hasWorked)) && 'links',
    traits.isGambling && 'gambling',
    traits.isForeign && 'foreign',
  ];
  return found.filter((one) => one !== false);
}
