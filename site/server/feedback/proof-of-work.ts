import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1';

/*
 * Work that a browser does while its reader looks the letter over: on average half of MOST hashes, about a
 * second on a phone of 2018. Version 1 of ALTCHA's protocol: its solver is twenty lines of our own script.
 */

const MOST = 30_000;

/** A task for the holder of one token; JSON for the page. @param expires milliseconds since 1970 */
export async function newWork(secret: Buffer, nonce: string, expires: number): Promise<string> {
  const challenge = await createChallenge({
    hmacKey: secret.toString('hex'),
    maxnumber: MOST,
    expires: new Date(expires),
    params: { thu: nonce },
  });
  return JSON.stringify(challenge);
}

/** Whether a solution (base64 of JSON, as the script sends it) is right, and of this token's task. */
export async function isWorkDone(secret: Buffer, nonce: string, solution: string): Promise<boolean> {
  if (solution === '' || solution.length > 2000) return false;
  const isRight = await verifySolution(solution, secret.toString('hex'));
  return isRight && extractParams(solution)['thu'] === nonce;
}
