import { Idiomorph } from 'idiomorph';

/*
 * Runs in pages of a preview only, and does something only in a frame of the desk: fetches the page again when
 * the desk says that the draft has changed, and brings what is shown in step with it, node by node. Whatever is
 * the same stays where it is: the place scrolled to, pictures, an open menu.
 */

const CHANGED = 'preview:changed';
const SHOWN = 'preview:shown';

const desk = document.querySelector<HTMLScriptElement>('script[data-desk]')?.dataset['desk'];
if (desk && window.parent !== window) follow(desk);

function follow(desk: string): void {
  const renew = renewer(() => window.parent.postMessage({ type: SHOWN, path: location.pathname }, desk));
  window.addEventListener('message', ({ origin, source, data }) => {
    if (origin !== desk || source !== window.parent) return;
    if ((data as { type?: unknown } | null)?.type === CHANGED) renew();
  });
  document.addEventListener('click', openOthersOutside, true);
}

/** Not fetch: a document parsed by XMLHttpRequest runs no script and passes Trusted Types. */
function renewer(tell: () => void): () => void {
  let loading: XMLHttpRequest | undefined;
  tell();
  return () => {
    loading?.abort();
    const request = new XMLHttpRequest();
    loading = request;
    request.responseType = 'document';
    request.addEventListener('load', () => {
      if (!request.responseXML?.body) return;
      show(request.responseXML);
      tell();
    });
    request.open('GET', location.href);
    request.send();
  };
}

function show(next: Document): void {
  document.title = next.title;
  const options = {
    morphStyle: 'outerHTML',
    ignoreActiveValue: true,
    callbacks: { beforeAttributeUpdated, beforeNodeMorphed },
  } as const;
  void Idiomorph.morph(document.body, next.body, options);
  for (const element of document.querySelectorAll<LatestNews>('latest-news')) element.connectedCallback?.();
}

type LatestNews = HTMLElement & { connectedCallback?: () => void };

/** What a reader opened stays open; what a script of the page brought to light stays in sight. */
function beforeAttributeUpdated(name: string, element: Element): boolean {
  if (name === 'open' && element instanceof HTMLDetailsElement) return false;
  return name !== 'hidden' || !isOurs(element);
}

/** Its lines come from elsewhere: it fetches them itself. */
function beforeNodeMorphed(before: Node): boolean {
  return !(before instanceof Element && before.localName === 'latest-news' && before.childElementCount > 0);
}

function isOurs(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.localName.includes('-')) return true;
  return false;
}

/** Other sites refuse to be shown in a frame. */
function openOthersOutside(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.origin === location.origin) return;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}
