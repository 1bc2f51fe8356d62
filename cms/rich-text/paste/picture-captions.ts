import type { Flow, FlowText } from './flow.ts';
import { normalizeText } from '#contract/text/normalize.ts';
import { emptyReport, type PasteReport } from './paste-report.ts';
import { tidyRuns } from './tidy-runs.ts';

const LONGEST_CAPTION = 300;

/** "…  (Ảnh: Minh An)", "Ảnh: Minh An" */
const CREDIT = /(?:^|[\s.;,–-])\(?[\s]*Ảnh(?: tư liệu)?\s*:\s*([^():;]{2,80}?)[\s.)]*$/u;

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
    const isUnder = part.kind === 'text' && before?.kind === 'picture' && !captions.has(before);
    const words = isUnder ? captionLine(part) : undefined;
    if (before && words !== undefined) {
      captions.set(before, captionIn(words));
      report.captions += 1;
    } else rest.push(part.kind === 'text' && part.role === 'caption' ? { ...part, role: 'paragraph' } : part);
  }
  return { flow: rest, captions };
}

/** The words of a line that is the caption of the picture above it; undefined for any other line. */
function captionLine(block: FlowText): string | undefined {
  if (block.item || block.role === 'heading' || block.role === 'quote') return undefined;
  if (block.runs.some((run) => run !== 'break' && run.encoding)) return undefined;
  const line = tidyRuns(block.runs, emptyReport('web'));
  const words = normalizeText(line.map((node) => (node.type === 'text' ? node.text : ' ')).join(''));
  if (words.length > LONGEST_CAPTION || words === '' || line.some((node) => node.type === 'link'))
    return undefined;
  if (block.role === 'caption' || /^\(?Ảnh(?: tư liệu)?\s*:/u.test(words)) return words;
  const isItalic = line.every(
    (node) => node.type !== 'text' || node.text === ' ' || node.marks?.includes('italic'),
  );
  return isItalic ? words : undefined;
}

/** Words under a picture as its caption and its author. */
export function captionIn(given: string): CaptionOfPicture {
  const words = normalizeText(given);
  const credit = CREDIT.exec(words);
  if (!credit) return { caption: words };
  const caption = words.slice(0, credit.index + (/^[.]/u.test(credit[0]) ? 1 : 0)).trim();
  return { caption, credit: credit[1]!.trim() };
}
