import type { Flow, FlowText } from './flow.ts';
import { wordsOf } from './flow.ts';
import { normalizeText } from '#contract/text/normalize.ts';
import { emptyReport, type PasteReport } from './paste-report.ts';
import { tidyRuns } from './tidy-runs.ts';

const LONGEST_CAPTION = 300;

/** "…  (Ảnh: Minh An)", "Ảnh: Minh An" */
const CREDIT = /(?:^|[\s.;,–-])\(?[\s]*Ảnh(?: tư liệu)?\s*:\s*([^():;]{2,80}?)\s*\)?\s*\.?$/u;

export interface CaptionOfPicture {
  caption: string;
  credit?: string;
}

/** Flow whose pictures have taken the line right under them, where that is a caption. */
export function takeCaptions(
  flow: readonly Flow[],
  report: PasteReport,
): { flow: Flow[]; captions: Map<Flow, CaptionOfPicture> } {
  const captions = new Map<Flow, CaptionOfPicture>();
  const rest: Flow[] = [];
  for (const part of flow) {
    const before = rest.at(-1);
    if (part.kind === 'text' && before?.kind === 'picture' && !captions.has(before) && isCaption(part)) {
      captions.set(before, captionIn(wordsOf(part.runs)));
      report.captions += 1;
    } else rest.push(part.kind === 'text' && part.role === 'caption' ? { ...part, role: 'paragraph' } : part);
  }
  return { flow: rest, captions };
}

function isCaption(block: FlowText): boolean {
  if (block.item || block.role === 'heading' || block.role === 'quote') return false;
  if (block.runs.some((run) => run !== 'break' && run.encoding)) return false;
  const words = normalizeText(wordsOf(block.runs));
  if (words.length > LONGEST_CAPTION || words === '') return false;
  const line = tidyRuns(block.runs, emptyReport('web'));
  if (line.some((node) => node.type === 'link')) return false;
  if (block.role === 'caption' || /^\(?Ảnh(?: tư liệu)?\s*:/u.test(words)) return true;
  return line.every((node) => node.type !== 'text' || node.text === ' ' || node.marks?.includes('italic'));
}

/** Words under a picture as its caption and its author. */
export function captionIn(given: string): CaptionOfPicture {
  const words = normalizeText(given);
  const credit = CREDIT.exec(words);
  if (!credit) return { caption: words };
  const caption = words.slice(0, credit.index + (/^[.]/u.test(credit[0]) ? 1 : 0)).trim();
  return { caption, credit: credit[1]!.trim() };
}
