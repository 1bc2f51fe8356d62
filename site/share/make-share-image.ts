import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { picturePath } from '#contract/paths.ts';
import type { Content } from '#site/content/content.ts';
import { parseShareName, shareCardOf, shareName, type ShareCard } from '#site/content/share-card.ts';
import { CURRENT, pageFile } from '#site/publisher/shelf-layout.ts';
import type { Painter } from './painter.ts';
import type { ShareFolder } from './share-folder.ts';

export interface ShareStudio {
  shelfDir: string;
  folder: ShareFolder;
  painter: Painter;
  /** The content as it is at this moment. */
  content(): Content;
  /** Told when an image was made but could not be kept. */
  onUnkept?(error: unknown): void;
}

/**
 * Makes the share image of this name and keeps it; undefined where no page bears this name now. It is drawn from
 * what stands on the shelf, so nothing can be on it that is not public; and it is looked at once more afterwards,
 * since its page may have been withdrawn meanwhile.
 * @throws {PainterBusy}; an Error when it could not be drawn
 */
export async function makeShareImage(studio: ShareStudio, name: string): Promise<Buffer | undefined> {
  const card = presentCard(studio, name);
  if (!card) return undefined;
  const photo = card.photo && join(studio.shelfDir, CURRENT, picturePath(card.photo.variant));
  const bytes = await studio.painter.paint({ card, ...(photo && { photoFile: photo }) });
  if (!presentCard(studio, name)) return undefined;
  try {
    await studio.folder.put(name, bytes);
  } catch (error) {
    studio.onUnkept?.(error);
    return bytes;
  }
  // Whoever takes a page away commits that first and deletes its images then: one of the two sees the other.
  if (presentCard(studio, name)) return bytes;
  await studio.folder.remove(name);
  return undefined;
}

/** The card of this name, while its page stands. */
export function presentCard({ content, shelfDir }: ShareStudio, name: string): ShareCard | undefined {
  const named = parseShareName(name);
  const card = named && shareCardOf(content(), named.kind, named.id);
  if (!card || shareName(card) !== name) return undefined;
  return existsSync(join(shelfDir, CURRENT, pageFile(card.page))) ? card : undefined;
}
