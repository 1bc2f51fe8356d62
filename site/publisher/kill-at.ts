import { STEPS, type Step, type Steps } from './steps.ts';

/**
 * For the kill test: ends this very process, as a power cut would, when it passes a step for the n-th time.
 * `plan` is "step" or "step#n", for instance "page:written#3"; without a plan nothing happens.
 * @throws for a step that does not exist.
 */
export function killAt(plan: string | undefined): Steps {
  if (!plan) return () => undefined;
  const [step, count = '1'] = plan.split('#');
  if (!STEPS.includes(step as Step)) throw new Error(`PUBLISHER_KILL_AT names no step: ${plan}`);
  let left = Number(count);
  return (passed) => {
    if (passed === step && --left === 0) process.kill(process.pid, 'SIGKILL');
  };
}
