import type { Flow, FlowText, Run } from './flow.ts';
import { wordsOf } from './flow.ts';
import type { PasteReport } from './paste-report.ts';

/**
 * What people type for a bullet. Not the dash "–", which opens speech, and no numbers, which other
 * lines refer to.
 */
const BULLET =
  /^[\s\p{Cf}\p{M}\p{Co}]*([-•●○◦▪■◆♦►▶➤➢✓✔☑✅👉📌🔹🔸⭐*+\u00b7])\ufe0f?[\s\p{Cf}]*\s[\s\p{Cf}]*(?=[^\s\p{Cf}])/u;

/** The same in a font of pictures (Wingdings, Symbol). */
const FONT_BULLET =
  /^[\s\p{Cf}\p{M}]*([\uf0a7\uf0b7\uf0d8\uf0fc\uf076])[\s\p{Cf}]*\s[\s\p{Cf}]*(?=[^\s\p{Cf}])/u;

const typedIn = (words: string): RegExpExecArray | null => BULLET.exec(words) ?? FONT_BULLET.exec(words);

/** Two or more lines in a row with the same typed bullet are a list. */
export function listTypedBullets(flow: readonly Flow[], report: PasteReport): Flow[] {
  const result: Flow[] = [];
  let lists = 0;
  for (let at = 0; at < flow.length;) {
    const bullet = bulletOf(flow[at]!);
    let end = at + 1;
    while (bullet !== undefined && end < flow.length && bulletOf(flow[end]!) === bullet) end += 1;
    const isList = bullet !== undefined && end - at >= 2;
    if (isList) lists += 1;
    for (const part of flow.slice(at, end))
      result.push(isList ? item(part as FlowText, bullet, `typed-${lists}`) : part);
    if (isList) report.typedBullets += end - at;
    at = end;
  }
  return result;
}

function bulletOf(part: Flow): string | undefined {
  if (part.kind !== 'text' || part.item || part.role !== 'paragraph') return undefined;
  return typedIn(wordsOf(part.runs.slice(0, 8)).slice(0, 80))?.[1];
}

function item(block: FlowText, bullet: string, key: string): FlowText {
  const typed = typedIn(wordsOf(block.runs))![0].length;
  return {
    ...block,
    item: { key, level: 0, ordered: false, marker: bullet },
    runs: without(block.runs, typed),
  };
}

/** Runs without their first characters. */
function without(runs: readonly Run[], characters: number): Run[] {
  let left = characters;
  return runs.flatMap((run) => {
    if (left <= 0) return [run];
    const length = run === 'break' ? 1 : run.text.length;
    left -= length;
    if (left >= 0 || run === 'break') return [];
    return [{ ...run, text: run.text.slice(left) }];
  });
}

/** Typed lines that share a paragraph ("- one<br>- two") as lines of their own. */
export function splitTypedLines(flow: readonly Flow[]): Flow[] {
  return flow.flatMap((part): Flow[] => {
    if (part.kind !== 'text' || part.item || part.role !== 'paragraph' || !part.runs.includes('break'))
      return [part];
    const lines = linesOf(part.runs);
    const typed = lines.filter((runs) => typedIn(wordsOf(runs)) !== null);
    return typed.length >= 2 ? lines.map((runs) => ({ ...part, runs })) : [part];
  });
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run === 'break') lines.push([]);
    else lines.at(-1)!.push(run);
  }
  return lines.filter((line) => line.length > 0);
}
