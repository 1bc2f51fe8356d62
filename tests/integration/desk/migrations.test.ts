import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from '#tests/support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

interface DrizzleKit {
  generateDrizzleJson(schema: unknown): Promise<object> | object;
  generateMigration(before: unknown, after: unknown): Promise<string[]>;
}

test('the migrations lead to the schema of the collections: `payload migrate:create` would write nothing', async () => {
  const folder = join(process.cwd(), 'cms/migrations');
  const newest = (await readdir(folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)!;
  const snapshot: unknown = JSON.parse(await readFile(join(folder, newest), 'utf8'));
  const db = desk.payload.db as unknown as { requireDrizzleKit(): DrizzleKit; schema: unknown };
  const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit();
  expect(await generateMigration(snapshot, await generateDrizzleJson(db.schema))).toEqual([]);
});

test('the public tables refuse what no reader could make sense of', async () => {
  const { pool } = desk.payload.db as unknown as { pool: { query(text: string): Promise<unknown> } };
  const insert = (values: string) =>
    pool.query(`insert into published (kind, id, state, path, face) values ${values}`);
  await insert(`('topic', '1', 'live', '/chuyen-muc/a/', '{}')`);
  await expect(insert(`('topic', '2', 'live', '/chuyen-muc/a/', '{}')`)).rejects.toThrow(
    'published_live_path',
  );
  await expect(insert(`('topic', '3', 'live', '/chuyen-muc/c/', null)`)).rejects.toThrow('check');
  await expect(insert(`('topic', '4', 'withdrawn', '/chuyen-muc/d/', '{}')`)).rejects.toThrow('check');
});
