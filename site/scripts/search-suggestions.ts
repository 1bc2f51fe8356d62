import { withoutTypingKeys } from '#contract/text/telex.ts';
import { hasWord, shardOf, wordsOf } from './suggestion-words.ts';

/*
 * Suggestions under a search box: a combobox with a list (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). They
 * are files of the site, by the beginning of a word, so nobody learns what is typed. Enter without a choice sends
 * the form, as without script.
 */

type Suggestion = [label: string, kind: string, path: string];

const MOST = 8;
const shards = new Map<string, Promise<Suggestion[]>>();

function shard(word: string): Promise<Suggestion[]> {
  const name = shardOf(word);
  let found = shards.get(name);
  if (!found) {
    found = fetch(`/goi-y/${name}.json`).then((answer) => (answer.ok ? answer.json() : []));
    shards.set(name, found);
    // Off line: without suggestions now, asked again with the next letter.
    found.catch(() => shards.delete(name));
  }
  return found;
}

async function suggestionsFor(words: string[]): Promise<Suggestion[]> {
  const word =
    words.find((one) => /^\d/u.test(one)) ??
    words.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  if (word.length < 2 && !/^\d/u.test(word)) return [];
  const typed = ` ${words.join(' ')}`;
  // What begins with it, then what has it as a whole, then what has all its words.
  const rank = (names: string[]) => {
    const at = ` ${names.join(' ')}`.indexOf(typed);
    return at < 0 ? 2 : Math.min(at, 1);
  };
  return (await shard(word))
    .map((one) => ({ one, names: wordsOf(one[0]) }))
    .filter(({ names }) => words.every((part) => hasWord(names, part)))
    .sort((a, b) => rank(a.names) - rank(b.names))
    .slice(0, MOST)
    .map(({ one }) => one);
}

export function suggestFor(input: HTMLInputElement) {
  if (input.role) return;
  const list = document.createElement('ul');
  const status = document.createElement('span');
  const id = `goi-y-${input.id}`;
  let shown: Suggestion[] = [];
  let active = -1;
  let asked = 0;

  Object.assign(list, { id, className: 'suggestions', role: 'listbox', ariaLabel: 'Gợi ý', hidden: true });
  Object.assign(status, { className: 'unseen', role: 'status' });
  // "search" takes no other role.
  Object.assign(input, { type: 'text', enterKeyHint: 'search', autocomplete: 'off', role: 'combobox' });
  Object.assign(input, { ariaAutoComplete: 'list', ariaExpanded: 'false' });
  input.setAttribute('aria-controls', id);
  input.parentElement!.append(list, status);

  function choose(at: number) {
    active = at;
    [...list.children].forEach((option, i) => (option.ariaSelected = String(i === at)));
    const option = list.children[at];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  function show(found: Suggestion[]) {
    shown = found;
    list.replaceChildren(
      ...found.map(([label, kind], i) => {
        const [option, what] = [document.createElement('li'), document.createElement('span')];
        Object.assign(option, { id: `${id}-${i}`, role: 'option', textContent: label });
        what.textContent = kind;
        option.append(' ', what);
        return option;
      }),
    );
    list.hidden = found.length === 0;
    input.ariaExpanded = String(!list.hidden);
    choose(-1);
  }

  async function update() {
    const own = ++asked;
    const words = wordsOf(input.value);
    let found = await suggestionsFor(words);
    if (found.length === 0) found = await suggestionsFor(words.map(withoutTypingKeys));
    if (own !== asked || document.activeElement !== input) return;
    show(found);
    status.textContent = found.length > 0 ? `${found.length} gợi ý, chọn bằng phím mũi tên.` : '';
  }

  const close = () => {
    asked++;
    show([]);
    status.textContent = '';
  };

  // Also while an input method composes a word: what stands in the box is read, its keys are left alone.
  input.addEventListener('input', () => void update().catch(close));
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) choose(((active + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
    else if (event.key === 'Enter' && active >= 0) location.assign(shown[active]![2]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  // Before the box loses focus, and the list goes with it.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const at = [...list.children].findIndex((option) => option.contains(event.target as Node));
    if (at >= 0) location.assign(shown[at]![2]);
  });
  if (input.value) void update().catch(close);
}
