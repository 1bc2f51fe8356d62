import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from '#cms/env.ts';

/*
 * Statements are private: they lie in the desk's data folder, out of reach of the web server, readable by
 * the desk's account alone, and only until they are committed or thrown away. What remains are the rows.
 */

export const statementsFolder = (): string => join(env.DATA_DIR, 'statements');

export const statementFile = (name: string): string => join(statementsFolder(), name);

export interface KeptFile {
  name: string;
  sha256: string;
  bytes: number;
}

/** Writes an upload as it comes in. */
export async function keepFile(stream: ReadableStream<Uint8Array>): Promise<KeptFile> {
  await mkdir(statementsFolder(), { recursive: true, mode: 0o700 });
  const name = randomUUID();
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(statementFile(name), 'wx', 0o600);
  try {
    for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
      hash.update(chunk);
      bytes += chunk.length;
      await file.write(chunk);
    }
    await file.sync();
  } catch (error) {
    await dropFile(name);
    throw error;
  } finally {
    await file.close();
  }
  return { name, sha256: hash.digest('hex'), bytes };
}

export async function dropFile(name: string): Promise<void> {
  await rm(statementFile(name), { force: true });
}
