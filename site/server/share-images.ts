import type { Logger } from 'pino';
import type { Content } from '#site/content/content.ts';
import { makeShareImage, type ShareStudio } from '#site/share/make-share-image.ts';
import { PainterBusy, startPainter } from '#site/share/painter.ts';
import { openShareFolder } from '#site/share/share-folder.ts';

export interface ServedShareImagesOptions {
  shelfDir: string;
  content(): Content;
  log: Logger;
}

/** `absent`: no page has an image of this name; `rests`: it could not be made just now. */
export type ShareAnswer = Buffer | 'absent' | 'rests';

const ADDRESS = /^\/chia-se\/([A-Za-z0-9-]{1,120})\.jpg$/u;

export type ServedShareImages = ReturnType<typeof serveShareImages>;

/**
 * Share images for the web server: those that are there, and those that a page of the present edition names, made
 * when they are first asked for. Any other name is nothing, so nobody can order pictures from us.
 */
export function serveShareImages({ shelfDir, content, log }: ServedShareImagesOptions) {
  const painter = startPainter();
  const onUnkept = (error: unknown) => log.warn({ err: error }, 'a share image could not be kept');
  const folder = openShareFolder(shelfDir);
  const studio: ShareStudio = { shelfDir, folder, painter, content, onUnkept };
  const making = new Map<string, Promise<Buffer | undefined>>();

  /** Two who ask for the same get the same. */
  function make(name: string): Promise<Buffer | undefined> {
    const present = making.get(name);
    if (present) return present;
    const made = makeShareImage(studio, name).finally(() => making.delete(name));
    making.set(name, made);
    return made;
  }

  return {
    /** The name in an address of a share image. */
    nameIn: (path: string): string | undefined => ADDRESS.exec(path)?.[1],
    async answer(name: string): Promise<ShareAnswer> {
      try {
        return (await folder.read(name)) ?? (await make(name)) ?? 'absent';
      } catch (error) {
        if (!(error instanceof PainterBusy)) log.error({ err: error, name }, 'a share image failed');
        return 'rests';
      }
    },
    close: () => painter.close(),
  };
}
