'use client';

import { useEffect, type ReactNode } from 'react';
import { tableWord } from './table-words.ts';

/** The places where Payload's table feature speaks English: its texts stand in the code, out of reach of i18n. */
const PLACES =
  '.table-action-menu-dropdown, .drawer__header__title, .drawer .field-label, .toolbar-popup__dropdown-items, .slash-menu-popup';

function translate(place: Element): void {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const word = tableWord(texts.currentNode.nodeValue ?? '');
    if (word !== null) texts.currentNode.nodeValue = word;
  }
}

function translateWithin(node: Node): void {
  const element = node instanceof Element ? node : node.parentElement;
  const around = element?.closest(PLACES);
  if (around) translate(around);
  else element?.querySelectorAll(PLACES).forEach(translate);
}

/** Translates what the table feature puts on the screen, as it appears. */
export function TableInVietnamese({ children }: { children: ReactNode }) {
  useEffect(() => {
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) addedNodes.forEach(translateWithin);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return children;
}
