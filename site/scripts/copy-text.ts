const SAID_FOR = 2500;

/** A button that copies the text beside it. Without script, or where the browser forbids it, there is none. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    if (!button || !('clipboard' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  async #copy() {
    const { text = '' } = this.dataset;
    try {
      await navigator.clipboard.writeText(text);
      this.#say('Đã chép');
    } catch {
      this.#say('Chưa chép được, hãy chạm giữ để chọn');
    }
  }

  #say(words: string) {
    const status = this.querySelector('[role=status]')!;
    status.textContent = words;
    setTimeout(() => (status.textContent = ''), SAID_FOR);
  }
}

customElements.define('copy-text', CopyText);
