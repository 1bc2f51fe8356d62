'use client';

import { useEffect, type ReactNode } from 'react';
import { spokenPhrase } from './spoken-words.ts';
import { tableWord } from './table-words.ts';

/** Where Payload's table feature and its calendar speak English: their texts stand in the code, out of reach of i18n. */
const PLACES =
  '.table-action-menu-dropdown, .drawer__header__title, .drawer .field-label, .toolbar-popup__dropdown-items, .slash-menu-popup, .react-datepicker';

/** Read out to those who do not see, and shown as a tooltip to those who do. */
const SPOKEN = ['aria-label', 'aria-roledescription', 'title'] as const;

/** Texts that are only read out. */
const READ_OUT = '[id^="DndDescribedBy"], [id^="DndLiveRegion"], [class*="a11yText"]';

const spokenWord = (text: string) => tableWord(text) ?? spokenPhrase(text);

function translate(place: Element, translation = tableWord): void {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const word = translation(texts.currentNode.nodeValue ?? '');
    if (word !== null) texts.currentNode.nodeValue = word;
  }
}

function translateSpoken(element: Element): void {
  for (const name of SPOKEN) {
    const word = spokenWord(element.getAttribute(name) ?? '');
    if (word !== null) element.setAttribute(name, word);
  }
}

function translateWithin(node: Node): void {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element) return;
  for (const place of placesOf(element, PLACES)) translate(place);
  for (const place of placesOf(element, READ_OUT)) translate(place, spokenWord);
  if (element === node) translateSpoken(element);
  element.querySelectorAll(SPOKEN.map((name) => `[${name}]`).join()).forEach(translateSpoken);
}

/** The place that an element stands in, else those that stand in it. */
function placesOf(element: Element, places: string): Element[] {
  const around = element.closest(places);
  return around ? [around] : [...element.querySelectorAll(places)];
}

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributeFilter: [...SPOKEN],
  subtree: true,
};

/** Translates what Payload puts on the screen in English, as it appears. */
export function TableInVietnamese({ children }: { children: ReactNode }) {
  useEffect(() => {
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes, target, type } of changes) {
        if (type === 'childList') addedNodes.forEach(translateWithin);
        else translateWithin(target);
      }
    });
    translateWithin(document.body);
    observer.observe(document.body, WATCHED);
    return () => observer.disconnect();
  }, []);
  return children;
}
