import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import type { VariantQueue } from '#cms/media/variant-queue.ts';
import { storedUploads } from './stored-uploads.ts';

const EVERY_MS = 60_000;

/** The desk makes the variants of an upload itself; only what it has not made by then was lost. */
const GRACE = '2 minutes';

/**
 * Makes the variants that a crash or a restore has left missing: all at the start, then those of
 * uploads that have had their time.
 */
export async function sweepVariants(
  payload: Payload,
  queue: VariantQueue,
  signal: AbortSignal,
): Promise<void> {
  for (let grace = '0 seconds'; !signal.aborted; grace = GRACE) {
    try {
      const taken = await queue.sweepMissing(await storedUploads(payload, grace));
      if (taken > 0) payload.logger.info(`Variants of ${taken} uploads were missing and are being made`);
    } catch (error) {
      payload.logger.error({ err: error }, 'Could not look for missing variants; trying again in a minute');
    }
    await sleep(EVERY_MS, undefined, { signal }).catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    });
  }
}
