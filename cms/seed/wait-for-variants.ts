import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { variantNames } from '#cms/media/make-variants.ts';
import { failuresFolder, variantsFolder } from '#cms/media/media-folders.ts';
import type { StoredMedia } from '#cms/media/stored-media.ts';

/**
 * Waits until the upload hooks have made every variant in the background, so that the first publish
 * finds them and this process may end. An upload whose variants cannot be made is not waited for.
 */
export async function waitForVariants(
  media: readonly StoredMedia[],
  mediaDir: string,
  say: (line: string) => void,
): Promise<void> {
  let told = 0;
  for (;;) {
    const present = new Set(await namesIn(variantsFolder(mediaDir)));
    const failed = (await namesIn(failuresFolder(mediaDir))).join(' ');
    const waiting = media.filter(
      (one) => !failed.includes(one.hash) && variantNames(one).some((name) => !present.has(name)),
    );
    if (waiting.length === 0) return;
    const done = media.length - waiting.length;
    if (done >= told + 10) {
      say(`Đang làm các cỡ ảnh: ${done}/${media.length}`);
      told = done;
    }
    await sleep(250);
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    await access(join(folder));
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
