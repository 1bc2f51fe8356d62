import { describe, expect, test } from 'vitest';
import { Player, type PlayerState } from '#site/scripts/listen/player.ts';

/** What a browser does: it speaks one thing, ends it, or reports an end when it is cut off. */
function aVoice() {
  const said: SpeechSynthesisUtterance[] = [];
  const states: PlayerState[] = [];
  const failures = { count: 0 };
  const endOf = (at: number) => said[at]!.onend?.({} as SpeechSynthesisEvent);
  const player = new Player({
    synthesis: {
      speak: (utterance) => void said.push(utterance),
      // Firefox reports the end of what was cut off, Chrome an error.
      cancel: () => said.at(-1)?.onend?.({} as SpeechSynthesisEvent),
    },
    utterance: (text) => ({ text, rate: 1 }) as SpeechSynthesisUtterance,
    onChange: (state) => states.push(state),
    onFailure: () => (failures.count += 1),
  });
  return { player, states, failures, endOf, texts: () => said.map(({ text }) => text), said };
}

describe('the player', () => {
  test('speaks piece after piece and is silent at the end', () => {
    const { player, states, endOf, texts } = aVoice();
    player.play(['một', 'hai']);
    endOf(0);
    endOf(1);
    expect(texts()).toEqual(['một', 'hai']);
    expect(states.at(-1)).toBe('silent');
  });

  test('goes on after a pause with the piece it stopped in', () => {
    const { player, endOf, texts } = aVoice();
    player.play(['một', 'hai', 'ba']);
    endOf(0);
    player.pause();
    expect(player.state).toBe('paused');
    player.resume();
    expect(texts()).toEqual(['một', 'hai', 'hai']);
  });

  test('says the present piece again at another pace, and keeps to it', () => {
    const { player, endOf, texts, said } = aVoice();
    player.play(['một', 'hai']);
    player.setRate(1.5);
    endOf(1);
    expect(texts()).toEqual(['một', 'một', 'hai']);
    expect(said.map(({ rate }) => rate)).toEqual([1, 1.5, 1.5]);
  });

  test('is silent when stopped, and begins anew', () => {
    const { player, endOf, texts } = aVoice();
    player.play(['một', 'hai']);
    endOf(0);
    player.stop();
    endOf(1);
    player.play(['một', 'hai']);
    expect(texts()).toEqual(['một', 'hai', 'một']);
  });

  test('tells of a voice that fails', () => {
    const { player, said, failures } = aVoice();
    player.play(['một']);
    said[0]!.onerror?.({} as SpeechSynthesisErrorEvent);
    expect(failures.count).toBe(1);
    expect(player.state).toBe('silent');
  });
});
