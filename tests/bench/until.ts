import { get, type Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** Asks for a page until it shows what is expected. @throws after 20 s */
export async function until(agent: Agent, port: number, path: string, expected: string): Promise<void> {
  const end = performance.now() + 20_000;
  while (performance.now() < end) {
    const { status, body } = await ask(agent, port, path);
    if (status === 200 && body.includes(expected)) return;
    await pause(1);
  }
  throw new Error(`${path} did not show "${expected}" within 20 s`);
}

function ask(agent: Agent, port: number, path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    get({ agent, port, path, host: '127.0.0.1' }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
      );
    }).on('error', reject);
  });
}
