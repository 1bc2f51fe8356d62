import { Emblem } from './emblem.tsx';

/** At the start of the path on every view. */
export function Icon() {
  return <Emblem size={24} />;
}
