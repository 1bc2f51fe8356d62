import type { Paper } from '../reading/reading.ts';

/** The same for papers of the same issuer. */
export const issuerKey = ({ unit, name }: Paper['issuer']): string => (unit ? `unit:${unit}` : (name ?? ''));
