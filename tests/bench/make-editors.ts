import { getPayload } from 'payload';
import config from '#cms/payload.config.ts';

/* `make-editors.ts COUNT PASSWORD`: accounts for the benchmark, by the desk's own rules. */

const payload = await getPayload({ config });
for (let i = 0; i < Number(process.argv[2]); i++)
  await payload.create({
    collection: 'users',
    data: {
      name: `Biên tập viên ${i}`,
      email: `bien-tap-${i}@desk.test`,
      password: process.argv[3]!,
      role: 'editor',
    },
    overrideAccess: true,
    depth: 0,
  });
// Payload keeps one client of its pool for ever, so the process would not end by itself.
process.exit(0);
