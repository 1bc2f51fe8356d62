import { looksLegacy } from '#contract/text/legacy.ts';
import { normalizeText } from '#contract/text/normalize.ts';
import { normalizeRun } from './normalize-run.ts';

type Node = Record<string, unknown>;

/** Texts of a block that are names or keys, not words. */
const KEYS = new Set(['id', 'blockType', 'url']);

/**
 * A rich text whose words are in their one spelling. Its shape has passed `lexicalProblems`, so
 * the depth of the recursion is bounded.
 */
export function normalizeNodes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalizeNodes);
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Node;
  if (node['type'] === 'text' && typeof node['text'] === 'string') {
    return { ...node, text: isOldEncoding(node['text']) ? node['text'] : normalizeRun(node['text']) };
  }
  if (node['type'] === 'block') return { ...node, fields: normalizeBlock(node['fields']) };
  return Object.fromEntries(
    Object.entries(node).map(([name, part]) => [name, name === 'fields' ? part : normalizeNodes(part)]),
  );
}

/**
 * TCVN3's ư is the soft hyphen, which normalising drops for ever: such text waits until an editor has it
 * converted. It is the only invisible character there, so nothing else is let in.
 */
const isOldEncoding = (text: string): boolean =>
  looksLegacy(text) === 'tcvn3' && text.includes('\u00ad') && !/(?!\u00ad)[\p{Cc}\p{Cf}\p{Cs}]/u.test(text);

function normalizeBlock(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalizeBlock);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      typeof part === 'string' && !KEYS.has(name) ? normalizeText(part) : normalizeBlock(part),
    ]),
  );
}
