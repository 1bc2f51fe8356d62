/** Told to the window when publishing or approving was refused: the panel opens. */
export const SHOW_GATE = 'cong-doan:show-gate';

/** Opens the gate's panel of the form in front, with fresh findings. */
export function showGate(): void {
  window.dispatchEvent(new Event(SHOW_GATE));
}
