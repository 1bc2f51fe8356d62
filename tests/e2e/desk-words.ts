import type { Page } from 'playwright-core';

/** Words of Payload's English that have no business on a Vietnamese screen. "Video" and "Sapo" are Vietnamese. */
const ENGLISH =
  /\b(?:account|add|all|and|apply|back|block|browse|cancel|choose|clear|close|collapse|columns?|confirm|copy|create[ds]?|current|dashboard|date|delete[ds]?|drafts?|drag|duplicate|edit|email|error|expand|fields?|files?|filters?|from|heading|image|insert|last|link|list|loading|log ?(?:in|out)|login|modified|month|move|name|new|next|no|none|not found|of|open|options|or|page|paragraph|password|paste|per|previous|preview|publish(?:ed)?|remove|required|reset|restore|results?|rows?|save[ds]?|schedule[ds]?|search|select(?:ed)?|settings|show|sort(?:able)?|status|table|the|this|time|title|today|toggle|unpublish|untitled|update[ds]?|upload|users?|value|versions?|view|with|you|your)\b/iu;

/** "image/webp" beside a picture's size is a code of a standard (RFC 6838), not English. */
const MEDIA_TYPE = /\b(?:image|video|audio|application)\/[a-z0-9.+-]+/gu;

/** Everything on the screen that is English: texts, tooltips, placeholders, what is only read out, the title of the tab. */
export async function englishOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(textsOnScreen);
  return texts.filter((text) => ENGLISH.test(text.normalize('NFC').replace(MEDIA_TYPE, '')));
}

/** All texts on the screen. Runs in the browser. */
function textsOnScreen(): string[] {
  const texts = new Set([document.title]);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    const isRead = parentElement?.checkVisibility({ visibilityProperty: true });
    if (isRead && !parentElement?.closest('script, style, noscript, nextjs-portal'))
      texts.add(nodeValue ?? '');
  }
  for (const element of document.querySelectorAll(
    '[title], [placeholder], [aria-label], [aria-roledescription]',
  ))
    for (const name of ['title', 'placeholder', 'aria-label', 'aria-roledescription'])
      texts.add(element.getAttribute(name) ?? '');
  return [...texts].map((text) => text.trim()).filter(Boolean);
}
