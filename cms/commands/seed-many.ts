import { env } from '#cms/env.ts';
import { seedMany } from '#cms/seed/many/seed-many.ts';

/* npm run seed:many -- N: N synthetic articles, the same on every machine, for tests of scale. */

const count = Number(process.argv[2]);
if (!Number.isSafeInteger(count) || count < 1 || count > 1_000_000) {
  console.error('How many? For example: npm run seed:many -- 10000');
  process.exit(2);
}
await seedMany(env.DATABASE_URL, count, (line) => console.log(line));
