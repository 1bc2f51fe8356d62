import { once } from 'node:events';
import { projectInMemo } from '#contract/giving/memo-code.ts';
import { readStatement, type ReadOrder } from './read-statement.ts';
import { StatementRefused } from './statement-refused.ts';

/*
 * Reads one statement in a process of its own: without secrets, with limits on memory and time, and away
 * from the desk's only thread. The order comes as one message, the answer goes out as lines of JSON.
 */

export type ProcessOrder = Omit<ReadOrder, 'projectInMemo'> & { projects: string[] };

async function answer(order: ProcessOrder): Promise<void> {
  const projects = new Set(order.projects);
  const isProject = (id: string) => projects.has(id);
  const messages = readStatement({ ...order, projectInMemo: (memo) => projectInMemo(memo, isProject) });
  try {
    for await (const message of messages) await say(message);
  } catch (error) {
    if (!(error instanceof StatementRefused)) throw error;
    await say({ type: 'refused', message: error.message });
  }
  process.disconnect();
}

async function say(message: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(message)}\n`)) await once(process.stdout, 'drain');
}

process.once('message', (order) => {
  answer(order as ProcessOrder).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
