import {
  READING_KEY,
  readChoice,
  TEXT_SIZES,
  textStep,
  withTextStep,
  type ReadingChoice,
} from './reading-choice.ts';

const NAMES = ['theme', 'contrast', 'textSize'] as const;

/** The panel "Cách đọc": what is chosen holds at once, on every page, in every tab. */
class ReadingSettings extends HTMLElement {
  #choice: ReadingChoice = {};

  connectedCallback() {
    this.#show(readChoice(stored()));
    this.addEventListener('click', ({ target }) => {
      const { step } = (target as HTMLElement).dataset;
      if (step) this.#choose(withTextStep(this.#choice, Number(step)));
    });
    this.addEventListener('change', () => this.#choose(this.#chosen()));
    // Another tab has chosen; a page comes back as it was left, or with its form filled as it was.
    addEventListener('storage', ({ key }) => key === READING_KEY && this.#show(readChoice(stored())));
    addEventListener('pageshow', () => this.#show(readChoice(stored())));
  }

  #chosen(): ReadingChoice {
    const { textSize } = this.#choice;
    const theme = this.querySelector<HTMLInputElement>('[name=theme]:checked')?.value;
    const contrast = this.querySelector<HTMLInputElement>('[name=contrast]:checked')?.value;
    return readChoice(JSON.stringify({ textSize, theme, contrast }));
  }

  #choose(choice: ReadingChoice) {
    this.#show(choice);
    this.querySelector('output')!.value = `Cỡ chữ ${TEXT_SIZES[textStep(choice)]}`;
    if (!store(choice)) document.documentElement.dataset['kept'] = 'no';
  }

  /** On the page, and in the panel itself. */
  #show(choice: ReadingChoice) {
    this.#choice = choice;
    const { dataset } = document.documentElement;
    for (const name of NAMES) {
      const value = choice[name];
      if (value) dataset[name] = value;
      else delete dataset[name];
    }
    for (const input of this.querySelectorAll('input'))
      input.checked = input.value === (choice[input.name as 'theme' | 'contrast'] ?? '');
    for (const button of this.querySelectorAll<HTMLElement>('[data-step]'))
      button.setAttribute('aria-disabled', String(isAtEnd(choice, button)));
  }
}

/** Whether a button would change nothing. It stays in place for the keyboard. */
const isAtEnd = (choice: ReadingChoice, { dataset }: HTMLElement) =>
  textStep(withTextStep(choice, Number(dataset['step']))) === textStep(choice);

/** What is kept; nothing where the browser forbids it. */
function stored(): string | null {
  try {
    return localStorage.getItem(READING_KEY);
  } catch {
    return JSON.stringify({ ...document.documentElement.dataset });
  }
}

function store(choice: ReadingChoice): boolean {
  try {
    localStorage.setItem(READING_KEY, JSON.stringify(choice));
    return true;
  } catch {
    return false;
  }
}

customElements.define('reading-settings', ReadingSettings);
