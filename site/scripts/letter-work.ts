interface Task {
  algorithm: 'SHA-256';
  challenge: string;
  maxnumber: number;
  salt: string;
  signature: string;
}

/**
 * While a reader looks a letter over, the browser finds the number that was hidden from it (ALTCHA, version 1).
 * Whoever sends before it is found, or has no script, is asked to wait a little longer.
 */
class LetterWork extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector<HTMLInputElement>('[name=work]');
    // Without a secure address there is nothing to count with.
    if (!field || !this.dataset['work'] || !globalThis.crypto?.subtle) return;
    void solve(JSON.parse(this.dataset['work']) as Task).then((solution) => {
      if (solution) field.value = solution;
    });
  }
}

async function solve(task: Task): Promise<string | undefined> {
  const encoder = new TextEncoder();
  for (let number = 0; number <= task.maxnumber; number += 1) {
    const digest = await crypto.subtle.digest('SHA-256', encoder.encode(task.salt + number));
    if (hex(digest) !== task.challenge) continue;
    const { algorithm, challenge, salt, signature } = task;
    return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
  }
  return undefined;
}

const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

customElements.define('letter-work', LetterWork);
