import type { Flow, FlowText, Run } from './flow.ts';
import { isBlankRuns } from './flow.ts';

/** Two breaks part paragraphs, and so does one before an indent of NBSP: the way of old portals. */
export function splitParagraphs(flow: readonly Flow[]): Flow[] {
  return flow.flatMap((part) =>
    part.kind === 'text' && !part.item && (part.role === 'paragraph' || part.role === 'caption')
      ? split(part)
      : [part],
  );
}

function split(block: FlowText): Flow[] {
  const paragraphs: Run[][] = [[]];
  let breaks = 0;
  for (const run of block.runs) {
    const open = paragraphs.at(-1)!;
    if (run === 'break') {
      breaks += 1;
      open.push(run);
      continue;
    }
    const isBlank = isBlankRuns([run]);
    const parts = breaks >= 2 || (breaks === 1 && /^[ \t\n]*\u00a0{2,}/u.test(run.text) && !isBlank);
    if (!isBlank && parts) paragraphs.push([run]);
    else open.push(run);
    if (!isBlank) breaks = 0;
  }
  return paragraphs.filter((runs) => !isBlankRuns(runs)).map((runs) => ({ ...block, runs }));
}
