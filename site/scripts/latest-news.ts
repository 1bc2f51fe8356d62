/** How many lines are shown; the fragment holds one more, for the article being read. */
const SHOWN = 5;

/**
 * Puts the newest articles beside the one being read. They are no part of the page, or every page
 * would change with every article. Without script, or off line, a link to the news stays.
 */
class LatestNews extends HTMLElement {
  connectedCallback() {
    const { from } = this.dataset;
    if (!from) return;
    // Not fetch: a document parsed by XMLHttpRequest runs no script and passes Trusted Types.
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('load', () => {
      if (request.status === 200 && request.responseXML) this.#show(request.responseXML);
    });
    request.open('GET', from);
    request.send();
  }

  #show(fragment: Document) {
    const items = [...fragment.querySelectorAll<HTMLElement>('li[data-article]')];
    const shown = items.filter((item) => item.dataset.article !== this.dataset.current).slice(0, SHOWN);
    if (shown.length === 0) return;
    const list = document.createElement('ul');
    list.className = 'lines';
    list.append(...shown.map((item) => document.importNode(item, true)));
    this.replaceChildren(list);
  }
}

customElements.define('latest-news', LatestNews);
