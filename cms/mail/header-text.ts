/** Longer ones are cut by mail programs anyway. */
const LONGEST_HEADER = 200;

const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Text as one line of a header: without line breaks it cannot start a header of its own. */
export function headerText(text: string): string {
  return [...text.normalize('NFC').replace(CONTROLS, ' ').replace(/ {2,}/gu, ' ').trim()]
    .slice(0, LONGEST_HEADER)
    .join('');
}

/** One bare address: no name, no list, no comment, nothing that a mail server could take for two. */
const ADDRESS =
  /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250}[\p{L}\p{N}])?$/u;

/** Why no mail can go to an address; undefined if one can. */
export function addressProblem(address: string): string | undefined {
  return ADDRESS.test(address) ? undefined : 'Địa chỉ thư không hợp lệ, thư không được gửi.';
}
