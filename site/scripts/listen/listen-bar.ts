import { LISTEN_LABELS } from './labels.ts';
import type { PlayerState } from './player.ts';
import type { Listening } from './start-listening.ts';

/** "Nghe bài này": there where the device has a Vietnamese voice, which it may tell of only after a while. */
class ListenBar extends HTMLElement {
  #listening: Promise<Listening> | undefined;

  connectedCallback() {
    if (!('speechSynthesis' in globalThis)) return;
    this.#greet();
    // Not all browsers let listeners be added here (Safari before 14).
    speechSynthesis.addEventListener?.('voiceschanged', () => this.#greet());
    this.#part('play').addEventListener('click', () => void this.#toggle());
    this.#part('stop').addEventListener('click', () => void this.#listening?.then((it) => it.stop()));
    this.querySelector('select')!.addEventListener(
      'change',
      () => void this.#listening?.then((it) => it.setRate(this.#rate())),
    );
    addEventListener('pagehide', () => void this.#listening?.then((it) => it.stop()));
  }

  #greet() {
    if (vietnameseVoice()) this.dataset['ready'] = '';
  }

  async #toggle() {
    // Phones let a page speak only out of a touch: this silence is spoken before anything is loaded.
    if (!this.#listening) speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    this.#listening ??= this.#load();
    try {
      (await this.#listening).toggle();
    } catch {
      this.#listening = undefined;
      this.#say('Chưa tải được phần đọc, hãy thử lại khi có mạng.');
    }
  }

  async #load(): Promise<Listening> {
    const { startListening } = await import('./start-listening.ts');
    const listening = startListening(
      this.closest('article')!,
      vietnameseVoice()!,
      (state) => this.#show(state),
      () => this.#say('Trình duyệt đã ngừng đọc, hãy thử lại.'),
    );
    listening.setRate(this.#rate());
    return listening;
  }

  #show(state: PlayerState) {
    this.#part('play').textContent = LISTEN_LABELS[state];
    const stop = this.#part('stop');
    if (state === 'silent' && document.activeElement === stop) this.#part('play').focus();
    stop.hidden = state === 'silent';
    this.querySelector('label')!.hidden = state === 'silent';
    this.#say('');
  }

  #rate = () => Number(this.querySelector('select')!.value);

  #part = (name: string) => this.querySelector<HTMLButtonElement>(`[data-do=${name}]`)!;

  #say(words: string) {
    this.querySelector('[role=status]')!.textContent = words;
  }
}

/** One that speaks on the device itself goes first: it needs no network. */
function vietnameseVoice(): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices().filter(({ lang }) => /^vi([-_]|$)/iu.test(lang));
  return voices.find(({ localService }) => localService) ?? voices[0];
}

customElements.define('listen-bar', ListenBar);
