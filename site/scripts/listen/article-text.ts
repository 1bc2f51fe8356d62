import { chunksOf } from './chunks.ts';
import { speakable } from './speakable.ts';

/** What is read of an article: title, sapo, and its text; not what stands in pictures' captions and tables. */
const READ = 'h1, .article-sapo, .body :is(h2, h3, h4, p, li, dt, dd)';
const LEFT_OUT = 'figure, table, nav, aside, [aria-hidden=true]';

/** The article of this page, piece by piece. */
export function articleChunks(article: ParentNode): string[] {
  return [...article.querySelectorAll<HTMLElement>(READ)]
    .filter((part) => !part.closest(LEFT_OUT) && !part.querySelector('p, li'))
    .flatMap((part) => chunksOf(closed(speakable(part.textContent ?? ''))));
}

/** A title has no full stop, and a voice would run on. */
const closed = (text: string) => (/[.!?…:;]$/u.test(text) ? text : `${text}.`);
