import { randomInt } from 'node:crypto';

const HOW_MANY = 10;
/** Without letters and digits that are taken for one another when copied by hand. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 3;
const GROUP_LENGTH = 5;

const group = () => Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** Ten codes of 74 bits, such as `k7mfa-2xqpd-9tbhc`; each gets its owner in once, without the phone. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: HOW_MANY }, () => Array.from({ length: GROUPS }, group).join('-'));
