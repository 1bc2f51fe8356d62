import { getPayload } from 'payload';
import { env } from '#cms/env.ts';
import config from '#cms/payload.config.ts';
import { storedUploads } from '#cms/scheduling/stored-uploads.ts';
import { drawPictures } from '#cms/seed/draw-pictures.ts';
import { sample } from '#cms/seed/sample/sample.ts';
import { seed } from '#cms/seed/seed.ts';
import { waitForVariants } from '#cms/seed/wait-for-variants.ts';

/* Loads the sample content; what is there already is left alone. */

const say = (line: string) => console.log(line);
const payload = await getPayload({ config });
await seed(payload, sample, { say, draw: drawPictures });
await waitForVariants(await storedUploads(payload), env.MEDIA_DIR, say);
say('Xong.');
// Payload keeps one client of its pool for ever, so the process would not end by itself.
process.exit(0);
