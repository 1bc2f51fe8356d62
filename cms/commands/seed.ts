import { getPayload } from 'payload';
import { env } from '#cms/env.ts';
import { VariantQueue } from '#cms/media/variant-queue.ts';
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

// The upload hooks make the variants from the first picture on; a second process comes to meet them.
const uploads = await storedUploads(payload);
const queue = new VariantQueue({ mediaDir: env.MEDIA_DIR });
await queue.sweepMissing(uploads.toReversed());
await waitForVariants(uploads, env.MEDIA_DIR, say);
queue.close();

say('Xong.');
// Payload keeps one client of its pool for ever, so the process would not end by itself.
process.exit(0);
