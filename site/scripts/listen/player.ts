export type PlayerState = 'silent' | 'speaking' | 'paused';

interface PlayerOptions {
  synthesis: Pick<SpeechSynthesis, 'speak' | 'cancel'>;
  /** Makes what is spoken, in the right voice. */
  utterance: (text: string) => SpeechSynthesisUtterance;
  onChange: (state: PlayerState) => void;
  onFailure: () => void;
}

/**
 * Speaks pieces one after the other. Pausing stops, and goes on with the piece it stopped in: the pause that
 * browsers offer is one that Android does not come back from.
 */
export class Player {
  readonly #options: PlayerOptions;
  #chunks: readonly string[] = [];
  #at = 0;
  #rate = 1;
  #state: PlayerState = 'silent';
  /** What is being spoken: what an older one still reports does not count. */
  #current: SpeechSynthesisUtterance | undefined;

  constructor(options: PlayerOptions) {
    this.#options = options;
  }

  get state(): PlayerState {
    return this.#state;
  }

  play(chunks: readonly string[]): void {
    this.#chunks = chunks;
    this.#at = 0;
    this.resume();
  }

  resume(): void {
    this.#become('speaking');
    this.#speak();
  }

  pause(): void {
    this.#become('paused');
    this.#hush();
  }

  stop(): void {
    this.#become('silent');
    this.#hush();
  }

  /** @param rate 1 is the voice's own pace */
  setRate(rate: number): void {
    this.#rate = rate;
    if (this.#state === 'speaking') this.#speak();
  }

  #speak(): void {
    this.#hush();
    const text = this.#chunks[this.#at];
    if (text === undefined) return this.stop();
    const next = this.#options.utterance(text);
    next.rate = this.#rate;
    next.onend = () => {
      if (this.#current !== next) return;
      this.#at += 1;
      this.#speak();
    };
    next.onerror = () => {
      if (this.#current !== next) return;
      this.stop();
      this.#options.onFailure();
    };
    this.#current = next;
    this.#options.synthesis.speak(next);
  }

  #hush(): void {
    this.#current = undefined;
    this.#options.synthesis.cancel();
  }

  #become(state: PlayerState): void {
    this.#state = state;
    this.#options.onChange(state);
  }
}
