/** Sharing where the browser can; the plain links beside it work everywhere. */
class ShareBar extends HTMLElement {
  connectedCallback() {
    const { url = location.href, title = document.title } = this.dataset;
    const share = this.querySelector<HTMLButtonElement>('[data-share]')!;
    const copy = this.querySelector<HTMLButtonElement>('[data-copy]')!;
    if ('share' in navigator) {
      share.hidden = false;
      share.addEventListener('click', () => void this.#share({ url, title }));
    }
    if ('clipboard' in navigator) {
      copy.hidden = false;
      copy.addEventListener('click', () => void this.#copy(url));
    }
  }

  async #share(data: ShareData) {
    try {
      await navigator.share(data);
    } catch (error) {
      // Closing the sheet without choosing is not a failure.
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        this.#say('Không mở được mục chia sẻ.');
    }
  }

  async #copy(url: string) {
    try {
      await navigator.clipboard.writeText(url);
      this.#say('Đã chép liên kết. Dán vào Zalo, Messenger hoặc nơi bạn muốn gửi.');
    } catch {
      this.#say(`Trình duyệt không cho chép. Liên kết: ${url}`);
    }
  }

  #say(words: string) {
    this.querySelector('[role=status]')!.textContent = words;
  }
}

customElements.define('share-bar', ShareBar);
