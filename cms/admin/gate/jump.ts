import type { Finding } from '#cms/gate/finding.ts';
import type { FormField } from './form-fields.ts';

const PATIENCE_MS = 2000;
const MARK_MS = 2400;

/** Brings the editor to what a finding is about: the tab opened, the place in sight and marked, the caret in it. */
export async function jumpTo(finding: Finding, field: FormField | undefined): Promise<void> {
  if (field?.tab !== undefined) openTab(field.tab);
  const target = await within(PATIENCE_MS, () => placeOf(finding, field));
  if (!target) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  focusIn(target);
  mark(target);
}

const form = () => document.querySelector<HTMLElement>('.document-fields__edit') ?? document.body;

function openTab(index: number): void {
  const tabs = form().querySelectorAll<HTMLElement>('.tabs-field__tab-button');
  const tab = tabs[index];
  if (tab && !tab.classList.contains('tabs-field__tab-button--active')) tab.click();
}

/** A block of a text, or the field; of a path too deep for the form ("album.3.media"), the nearest part that is shown. */
function placeOf({ path, block }: Finding, field: FormField | undefined): HTMLElement | undefined {
  if (field?.text !== undefined) {
    const editor = [
      ...form().querySelectorAll<HTMLElement>('.rich-text-lexical [data-lexical-editor=true]'),
    ].filter((one) => !one.parentElement?.closest('[data-lexical-editor=true]'))[field.text];
    const child = block === undefined ? undefined : editor?.children[block];
    return child instanceof HTMLElement ? child : editor;
  }
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const id = parts.slice(0, length).join('__');
    const found =
      document.getElementById(`field-${id}`) ??
      document.getElementById(`${id.replace(/__(\d+)$/u, '-row-$1')}`);
    if (found) return found;
  }
  return undefined;
}

const CAN_TYPE = 'input:not([type=hidden],[type=file]), textarea, [contenteditable=true], select, button';

function focusIn(target: HTMLElement): void {
  const editor = target.closest<HTMLElement>('[data-lexical-editor=true]');
  const isOwnBlock = target.dataset['lexicalDecorator'] === 'true';
  if (!editor || isOwnBlock) {
    const input = target.matches(CAN_TYPE) ? target : target.querySelector<HTMLElement>(CAN_TYPE);
    (input ?? target).focus({ preventScroll: true });
    return;
  }
  editor.focus({ preventScroll: true });
  getSelection()?.collapse(target, target === editor ? 0 : target.childNodes.length);
}

/** An outline that fades: an animation leaves no trace in a text that others watch. */
function mark(target: HTMLElement): void {
  const visible =
    target.offsetParent === null && target.firstElementChild ? target.firstElementChild : target;
  const outlined = { outline: '3px solid var(--theme-warning-500)', outlineOffset: '6px' };
  visible.animate(
    [outlined, { ...outlined, offset: 0.8 }, { outline: '3px solid transparent', outlineOffset: '6px' }],
    {
      duration: MARK_MS,
    },
  );
}

function within<T>(patience: number, look: () => T | undefined): Promise<T | undefined> {
  const end = performance.now() + patience;
  return new Promise((resolve) => {
    const again = () => {
      const found = look();
      if (found !== undefined || performance.now() > end) resolve(found);
      else requestAnimationFrame(again);
    };
    // A tab that was just opened is drawn in the next frame.
    requestAnimationFrame(again);
  });
}
