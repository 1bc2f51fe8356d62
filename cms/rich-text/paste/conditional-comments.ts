const OPEN = '<!--[if';
const CLOSE = '<![endif]-->';

/** Word's comments as words: old portals show them to their readers, and so they are copied. */
export function withoutConditionalComments(text: string): string {
  let from = text.indexOf(OPEN);
  if (from < 0) return text;
  const kept = [text.slice(0, from)];
  while (from >= 0) {
    const close = text.indexOf(CLOSE, from);
    if (close < 0) {
      kept.push(text.slice(from));
      break;
    }
    const next = text.indexOf(OPEN, close);
    kept.push(text.slice(close + CLOSE.length, next < 0 ? undefined : next));
    from = next;
  }
  return kept.join('');
}
