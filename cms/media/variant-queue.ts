import { mkdir, readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { ImageProcessClient } from './image-process-client.ts';
import { makeVariants, variantNames } from './make-variants.ts';
import { variantsFolder } from './media-folders.ts';
import type { StoredMedia } from './stored-media.ts';
import { clearFailure, recordFailure } from './variant-failures.ts';
import { removeLeftovers } from './write-durably.ts';

export interface VariantQueueOptions {
  mediaDir: string;
  /** Image processes that work at once. */
  processes?: number;
  /** Pauses before each further attempt. Milliseconds. */
  pauses?: readonly number[];
  /** Told of each upload that is given up. */
  onFailure?: (media: StoredMedia, error: unknown) => void;
}

/**
 * Makes variants in the background, some uploads at a time. What fails is tried again, then recorded
 * beside the media (`variantFailure`). Lives in memory: after a crash `sweepMissing` finds what is left.
 */
export class VariantQueue {
  readonly #mediaDir: string;
  readonly #pauses: readonly number[];
  readonly #onFailure: (media: StoredMedia, error: unknown) => void;
  readonly #waiting = new Map<string, StoredMedia>();
  readonly #free: ImageProcessClient[];
  readonly #all: readonly ImageProcessClient[];
  readonly #running = new Set<Promise<void>>();
  #closed = false;

  constructor({ mediaDir, processes = 1, pauses = [1000, 5000], onFailure = report }: VariantQueueOptions) {
    this.#mediaDir = mediaDir;
    this.#pauses = pauses;
    this.#onFailure = onFailure;
    this.#all = Array.from({ length: processes }, () => new ImageProcessClient());
    this.#free = [...this.#all];
  }

  /** Takes an upload; returns at once. One that waits already is not taken twice. */
  add(media: StoredMedia): void {
    this.#waiting.set(JSON.stringify(media), media);
    this.#next();
  }

  /**
   * Takes every upload of a list that lacks a variant: after a crash, a restore, or a change of recipe.
   * @returns how many were taken
   */
  async sweepMissing(list: Iterable<StoredMedia>): Promise<number> {
    const folder = variantsFolder(this.#mediaDir);
    await mkdir(folder, { recursive: true });
    await removeLeftovers(folder);
    const present = new Set(await readdir(folder));
    const lacking = [...list].filter((media) => variantNames(media).some((name) => !present.has(name)));
    for (const media of lacking) this.add(media);
    return lacking.length;
  }

  /** Waits until nothing is left to do. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Numbers of the image processes that run now. */
  get pids(): number[] {
    return this.#all.flatMap(({ pid }) => pid ?? []);
  }

  /** Stops: what waits is dropped, what runs is killed. `sweepMissing` takes it up again. */
  close(): void {
    this.#closed = true;
    this.#waiting.clear();
    for (const images of this.#all) images.close();
  }

  #next(): void {
    const [entry] = this.#waiting;
    const images = entry && this.#free.pop();
    if (!entry || !images) return;
    this.#waiting.delete(entry[0]);
    const run = this.#make(entry[1], images).finally(() => {
      this.#running.delete(run);
      this.#free.push(images);
      this.#next();
    });
    this.#running.add(run);
    this.#next();
  }

  async #make(media: StoredMedia, images: ImageProcessClient): Promise<void> {
    for (let attempts = 1; ; attempts += 1) {
      try {
        await makeVariants(media, this.#mediaDir, images);
        return await clearFailure(this.#mediaDir, media.hash);
      } catch (error) {
        if (this.#closed) return;
        const pause = this.#pauses[attempts - 1];
        if (pause === undefined) return this.#giveUp(media, attempts, error);
        await sleep(pause);
      }
    }
  }

  async #giveUp(media: StoredMedia, attempts: number, error: unknown): Promise<void> {
    const message = error instanceof Error ? error.message : String(error);
    this.#onFailure(media, error);
    try {
      await recordFailure(this.#mediaDir, media.hash, { at: new Date().toISOString(), attempts, message });
    } catch (cause) {
      // A full or read-only disk: it must not take the whole desk down with it.
      this.#onFailure(media, cause);
    }
  }
}

function report(media: StoredMedia, error: unknown): void {
  console.error(`No variants of ${media.filename} (${media.hash}):`, error);
}
