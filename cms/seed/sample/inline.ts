import type { Inline } from '#contract/body.ts';
import { PAGE_KINDS, type PageKind } from '#contract/kinds.ts';

type Plain = Extract<Inline, { type: 'text' | 'break' }>;

/** "**đậm**", "__nghiêng__", "[lời](article:12)" or "[lời](https://…)", "\n" for a line break. */
const SYNTAX =
  /\*\*(?<bold>[^*]+)\*\*|__(?<italic>[^_]+)__|\[(?<words>[^\]]+)\]\((?<goal>[^)\s]+)\)|(?<br>\n)/gu;

/**
 * Text with the sample's small inline syntax as nodes of a body.
 * @throws {Error} when a link names a kind that has no page.
 */
export function inlines(source: string): Inline[] {
  const nodes: Inline[] = [];
  let end = 0;
  for (const match of source.matchAll(SYNTAX)) {
    if (match.index > end) nodes.push(text(source.slice(end, match.index)));
    nodes.push(special(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < source.length) nodes.push(text(source.slice(end)));
  return nodes;
}

function special(found: Record<string, string | undefined>): Inline {
  if (found['bold']) return { type: 'text', text: found['bold'], marks: ['bold'] };
  if (found['italic']) return { type: 'text', text: found['italic'], marks: ['italic'] };
  if (found['words'] && found['goal']) return link(found['words'], found['goal']);
  return { type: 'break' };
}

function link(words: string, goal: string): Inline {
  const children = [text(words)];
  if (/^(https?|mailto|tel):/u.test(goal)) return { type: 'link', href: goal, children };
  const [kind, id] = goal.split(':');
  if (!isPageKind(kind) || !id)
    throw new Error(`Sample link "${words}": "${goal}" is no kind:id and no address.`);
  return { type: 'link', to: { kind, id }, children };
}

const isPageKind = (kind: string | undefined): kind is PageKind =>
  (PAGE_KINDS as readonly (string | undefined)[]).includes(kind);

const text = (words: string): Plain => ({ type: 'text', text: words });
