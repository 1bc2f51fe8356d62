import { expect } from 'vitest';
import { ask, type Reply } from './ask.ts';
import { ALWAYS, ON_PARTS, type Expectation } from './expectation.ts';

/** Asks what a row of the table asks, and holds the reply against it. */
export async function expectReply(port: number, expectation: Expectation): Promise<void> {
  const reply = await ask(port, expectation);
  expect(reply.status).toBe(expectation.status);
  for (const [name, value] of Object.entries(expectation.replies ?? {})) expectHeader(reply, name, value);
  for (const [name, value] of Object.entries(expectation.isPart ? ON_PARTS : ALWAYS))
    expectHeader(reply, name, value);
  const { body } = expectation;
  if (typeof body === 'string') expect(reply.body).toBe(body);
  else if (body) expect(reply.body).toMatch(body);
}

function expectHeader({ headers }: Reply, name: string, value: string | RegExp | null): void {
  const sent = headers[name];
  if (value === null) expect(sent, name).toBeUndefined();
  else if (typeof value === 'string') expect(sent, name).toBe(value);
  else expect(String(sent), name).toMatch(value);
}
