import { z } from 'zod';

/** Beside the letters that wait: what whoever has the receipt is told, written by the publisher. */
export const STATES_FILE = 'den-dau.json';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

/** A letter's state for its sender; the days of its coming and of its answer, in Viet Nam. */
const toldState = z.tuple([z.enum(['received', 'handling', 'answered']), day, day.nullable()]);
export type ToldState = z.infer<typeof toldState>;

/** By the receipt's hash. */
export const toldStatesSchema = z.record(z.string().regex(/^[0-9a-f]{64}$/u), toldState);
