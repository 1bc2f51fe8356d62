/* What runs in the browser to find words that do not fit: tests/e2e/fitting.ts asks. */

/** WCAG 2.2, 1.4.12, as a reader's own style sheet would: a constructed one, which our policy lets pass. */
export function spaceOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
      'p { margin-block-end: 2em !important }',
  );
  document.adoptedStyleSheets.push(sheet);
}

export function unspace(): void {
  document.adoptedStyleSheets.pop();
}

/** What makes the page scroll sideways. */
export function whatSticksOut(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.checkVisibility() && element.getBoundingClientRect().right > clientWidth + 0.5,
  );
  const names = wide.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  return [`content is ${scrollWidth} px wide (${names.join(', ')})`];
}

/**
 * Words that are cut off, broken in the middle, stand out of their box, or lie over other words; each in one line.
 * @param within a selector: only words in there are looked at
 */
export function whatIsCramped(within: string): string[] {
  const wrong = new Set<string>();
  const lines: { rect: DOMRect; of: Element }[] = [];
  const windows = new Map<Element | null, DOMRect | undefined>([[document.documentElement, undefined]]);
  const nameOf = ({ tagName, className, textContent }: Element) =>
    `${tagName.toLowerCase()}.${className} “${textContent.trim().replace(/\s+/gu, ' ').slice(0, 40)}”`;
  const isInline = (box: Element) => /^(?:inline|contents)$/u.test(getComputedStyle(box).display);
  const blockOf = (box: Element): Element => (isInline(box) ? blockOf(box.parentElement!) : box);

  /** What of the words in this box can be seen: all, or those within a box that cuts or scrolls. */
  const windowOf = (box: Element): DOMRect | undefined => {
    if (windows.has(box)) return windows.get(box);
    const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(box);
    const cuts = overflowX !== 'visible' && !isInline(box);
    const around = windowOf(box.parentElement!);
    const isUnseen = around && around.width <= 1;
    const seen = cuts && !isUnseen ? box.getBoundingClientRect() : around;
    windows.set(box, seen);
    const isCut = box.scrollHeight > box.clientHeight + 1 && !/auto|scroll/u.test(overflowY);
    // One pixel is meant for those who listen; the end of what is clamped stands where its link leads.
    if (cuts && isCut && box.clientWidth > 1 && webkitLineClamp === 'none')
      wrong.add(`${nameOf(box)}: ${box.scrollHeight} px in a box ${box.clientHeight} px high`);
    return seen;
  };

  /** No syllable, amount or day is so long that it needs a break; addresses are. Only a narrow box breaks any. */
  const brokenIn = (text: Node, block: Element, width: number): string | undefined => {
    if (width > 8 * parseFloat(getComputedStyle(block).fontSize)) return undefined;
    const word = document.createRange();
    const words = [
      ...text.nodeValue!.matchAll(/(?<![^\s“(])(?:\p{L}{2,12}|[\d.,/]{2,16})(?![^\s”),.:;?!…])/gu),
    ];
    return words.find(({ 0: letters, index }) => {
      word.setStart(text, index);
      word.setEnd(text, index + letters.length);
      const [first, ...others] = word.getClientRects();
      return others.some(({ top }) => top > first!.top + first!.height / 2);
    })?.[0];
  };

  const texts = document.createTreeWalker(document.querySelector(within)!, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const of = text.parentElement!;
    if (!text.nodeValue!.trim() || !of.checkVisibility({ visibilityProperty: true })) continue;
    const seen = windowOf(of);
    if (seen && seen.width <= 1) continue;
    const block = blockOf(of);
    const box = block.getBoundingClientRect();
    const { overflowX, whiteSpace } = getComputedStyle(block);
    // Spaces that are kept hang at the end of a line.
    const mayStandOut = /auto|scroll/u.test(overflowX) || whiteSpace === 'pre-wrap';
    range.selectNodeContents(text);
    const broken = brokenIn(text, block, box.width);
    if (broken) wrong.add(`${nameOf(block)}: “${broken}” is broken in the middle`);
    for (const rect of range.getClientRects()) {
      const out = Math.round(Math.max(rect.right - box.right, box.left - rect.left));
      if (out > 1 && !mayStandOut) wrong.add(`${nameOf(block)}: words stand ${out} px out of their box`);
      const isSeen = !seen || (rect.bottom <= seen.bottom + 1 && rect.right <= seen.right + 1);
      if (isSeen && rect.width > 2) lines.push({ rect, of });
    }
  }

  // Letters of tight lines touch: only what covers the middle of another line lies over it.
  lines.sort((a, b) => a.rect.top - b.rect.top);
  for (const [at, { rect, of }] of lines.entries()) {
    const middle = (rect.top + rect.bottom) / 2;
    for (const { rect: other, of: its } of lines.slice(at + 1)) {
      if (other.top + other.height / 4 > middle) break;
      const across = Math.min(rect.right, other.right) - Math.max(rect.left, other.left);
      if (across > 2 && its !== of) wrong.add(`${nameOf(its)} lies over ${nameOf(of)}`);
    }
  }
  return [...wrong].slice(0, 8);
}
