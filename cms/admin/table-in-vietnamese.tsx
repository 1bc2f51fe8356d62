'use client';

import { useEffect, type ReactNode } from 'react';
import { tableWord } from './table-words.ts';

/** Where Payload's table feature and its calendar speak English: their texts stand in the code, out of reach of i18n. */
const PLACES =
  '.table-action-menu-dropdown, .drawer__header__title, .drawer .field-label, .toolbar-popup__dropdown-items, .slash-menu-popup, .react-datepicker';

/** Read out to those who do not see, and shown as a tooltip to those who do. */
const SPOKEN = ['aria-label', 'title'] as const;

function translate(place: Element): void {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const word = tableWord(texts.currentNode.nodeValue ?? '');
    if (word !== null) texts.currentNode.nodeValue = word;
  }
}

function translateSpoken(element: Element): void {
  for (const name of SPOKEN) {
    const word = tableWord(element.getAttribute(name) ?? '');
    if (word !== null) element.setAttribute(name, word);
  }
}

function translateWithin(node: Node): void {
  const element = node instanceof Element ? node : node.parentElement;
  const around = element?.closest(PLACES);
  if (around) translate(around);
  else element?.querySelectorAll(PLACES).forEach(translate);
  if (element === node) translateSpoken(element as Element);
  element?.querySelectorAll('[aria-label], [title]').forEach(translateSpoken);
}

/** Translates what Payload puts on the screen in English, as it appears. */
export function TableInVietnamese({ children }: { children: ReactNode }) {
  useEffect(() => {
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) addedNodes.forEach(translateWithin);
    });
    translateWithin(document.body);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return children;
}
