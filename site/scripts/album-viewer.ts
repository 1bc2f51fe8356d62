/**
 * Shows the pictures of an album one at a time: swiped, by arrows, by Home and End. The viewer is a step in the
 * history, so the back button of a phone or of an app's own browser closes it, as Escape does.
 */
class AlbumViewer extends HTMLElement {
  readonly #dialog = this.querySelector('dialog')!;
  readonly #strip = this.querySelector<HTMLElement>('.viewer-strip')!;
  readonly #links = [...this.querySelectorAll<HTMLAnchorElement>('.album-open')];
  #at = 0;

  connectedCallback() {
    // A browser too old for it opens the picture by itself.
    if (!('showModal' in this.#dialog)) return;
    for (const [at, link] of this.#links.entries())
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.#open(at);
      });
    const on = (name: string, go: () => void) =>
      this.querySelector(`.viewer-${name}`)!.addEventListener('click', go);
    on('close', () => this.#dialog.close());
    on('before', () => this.#go(this.#at - 1));
    on('after', () => this.#go(this.#at + 1));
    this.#strip.addEventListener('scroll', () => this.#say());
    this.#dialog.addEventListener('keydown', (event) => this.#press(event));
    this.#dialog.addEventListener('close', () => this.#leave());
    addEventListener('popstate', () => this.#dialog.close());
    addEventListener('resize', () => this.#go(this.#at, 'instant'));
  }

  #open(at: number) {
    if (this.#strip.childElementCount === 0) this.#strip.append(...this.#links.map(slideOf));
    history.scrollRestoration = 'manual';
    history.pushState({ viewer: true }, '');
    this.#dialog.showModal();
    this.#strip.focus();
    this.#go(at, 'instant');
    this.#say();
  }

  #leave() {
    if ((history.state as { viewer?: true } | null)?.viewer) history.back();
    // The reader comes back to the picture looked at last.
    this.#links[this.#at]?.focus();
  }

  #press(event: KeyboardEvent) {
    const last = this.#links.length - 1;
    const to = { ArrowLeft: this.#at - 1, ArrowRight: this.#at + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#go(to);
  }

  #go(at: number, behavior: ScrollBehavior = 'auto') {
    const to = Math.max(0, Math.min(at, this.#links.length - 1));
    if (this.#dialog.open) this.#strip.scrollTo({ left: to * this.#strip.clientWidth, behavior });
  }

  #say() {
    const { scrollLeft, clientWidth } = this.#strip;
    this.#at = Math.round(scrollLeft / clientWidth);
    const words = `Ảnh ${this.#at + 1} trên ${this.#links.length}`;
    const status = this.querySelector('.viewer-count')!;
    if (status.textContent !== words) status.textContent = words;
    this.querySelector<HTMLButtonElement>('.viewer-before')!.disabled = this.#at === 0;
    this.querySelector<HTMLButtonElement>('.viewer-after')!.disabled = this.#at === this.#links.length - 1;
  }
}

/** The same picture as wide as the window, with its words. */
function slideOf(link: HTMLAnchorElement): HTMLElement {
  const slide = link.parentElement!.cloneNode(true) as HTMLElement;
  const open = slide.querySelector('a')!;
  open.replaceWith(...open.childNodes);
  for (const image of slide.querySelectorAll<HTMLImageElement | HTMLSourceElement>('[sizes]'))
    image.sizes = '100vw';
  slide.className = 'viewer-slide';
  return slide;
}

customElements.define('album-viewer', AlbumViewer);
