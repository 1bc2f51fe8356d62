/** Plays a video in place of its picture, once the reader taps; until then its host is asked for nothing. */
class VideoPlayer extends HTMLElement {
  connectedCallback() {
    const { embed, title = '' } = this.dataset;
    const link = this.querySelector('.video-open');
    if (!embed || !link) return;
    // It leads nowhere any more: a button is what a screen reader shall call it.
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.append(...link.childNodes);
    link.replaceWith(button);
    button.addEventListener('click', () => {
      const frame = document.createElement('iframe');
      frame.src = embed;
      frame.title = title;
      frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
      // The host wants to know which site shows its video, or refuses to play; of the page it learns nothing.
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      button.replaceWith(frame);
      frame.focus();
    });
  }
}

customElements.define('video-player', VideoPlayer);
