/**
 * The moments of publishing at which a kill must do no harm. A publisher names each as it passes;
 * the kill test ends the process there, everyone else passes nothing.
 */
export const STEPS = [
  'batch:fetched',
  'batch:taken',
  'page:rendered',
  'page:assets',
  'page:written',
  'chunk:written',
  'chunk:flushed',
  'chunk:noted',
  'page:removed',
  'batch:before-report',
  'batch:reported',
  'full:batch',
  'full:before-switch',
  'full:after-switch',
] as const;

export type Step = (typeof STEPS)[number];
export type Steps = (step: Step) => void;
