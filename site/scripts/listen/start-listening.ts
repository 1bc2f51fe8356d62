import { articleChunks } from './article-text.ts';
import { Player, type PlayerState } from './player.ts';

/** What the bar asks of it; loaded with the first tap, so that nobody else pays for it. */
export interface Listening {
  toggle(): void;
  stop(): void;
  setRate(rate: number): void;
}

/** Reads the article that the bar stands in, in this voice. */
export function startListening(
  article: ParentNode,
  voice: SpeechSynthesisVoice,
  onChange: (state: PlayerState) => void,
  onFailure: () => void,
): Listening {
  const player = new Player({
    synthesis: speechSynthesis,
    utterance(text) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      return utterance;
    },
    onChange,
    onFailure,
  });
  return {
    toggle() {
      if (player.state === 'speaking') player.pause();
      else if (player.state === 'paused') player.resume();
      else player.play(articleChunks(article));
    },
    stop: () => player.stop(),
    setRate: (rate) => player.setRate(rate),
  };
}
