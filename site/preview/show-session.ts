import { createReadStream, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { picturePath } from '#contract/paths.ts';
import { variantsIn } from '#contract/pictures.ts';
import { FILES, PICTURES } from '#site/publisher/shelf-layout.ts';
import { contentTypeOf } from '#site/server/content-types.ts';
import { layOver } from './lay-over.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import type { PreviewEdition } from './preview-edition.ts';
import { previewPage } from './preview-page.ts';
import { allowAssets, type Session } from './preview-sessions.ts';
import type { Rendered, RenderPreview } from './render-preview.ts';
import { sessionLinks } from './session-links.ts';
import type { StaticFiles } from './static-files.ts';

export interface ShowOptions {
  edition: PreviewEdition;
  queue: OneAtATime;
  render: RenderPreview;
  files: StaticFiles;
  variantsDir: string;
  deskUrl: string;
  now?: () => Date;
}

/** The edition is not there yet: after a first start, or while it is made anew. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
}

/**
 * A page of the site as one session sees it. Locations and links lead within the session.
 * @param rest what stands behind the session's id: "/tin-tuc/"
 */
export function sessionShower({
  edition,
  queue,
  render,
  files,
  deskUrl,
  now = () => new Date(),
}: ShowOptions) {
  return async function show(
    session: Session,
    rest: string,
    query: string,
    isWanted: () => boolean,
  ): Promise<Rendered> {
    const rendered = await queue.run(() => {
      const { current } = edition;
      if (!current) throw new NotReady();
      // The newest overlay, and the address that goes with it, when its turn has come.
      const { overlay } = session;
      const links = sessionLinks(session.id, overlay.subject, files.has);
      return layOver(current, overlay, now(), async () => ({
        ...(await render(current, { path: links.outOf(rest), query })),
        links,
        at: overlay.at,
      }));
    }, isWanted);
    allowAssets(session, rendered.assets);
    const { links, at, ...page } = rendered;
    const location = page.location && links.into(page.location);
    if (!page.type.startsWith('text/html')) return { ...page, location };
    const html = previewPage(page.bytes.toString('utf8'), { links, at, deskUrl });
    return { ...page, location, bytes: Buffer.from(html) };
  };
}

/** A picture or file of the desk's store that a page of the session shows, private or not. */
export interface SessionFile {
  type: string;
  size: number;
  stream: () => NodeJS.ReadableStream;
}

/** Undefined unless a page of this session shows it. */
export function sessionFile(session: Session, rest: string, variantsDir: string): SessionFile | undefined {
  const name = storedName(session, rest);
  const type = name && contentTypeOf(name)?.type;
  if (!name || !type) return undefined;
  const file = join(variantsDir, name);
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? { type, size: stats.size, stream: () => createReadStream(file) } : undefined;
}

/** The name among the variants: of a picture its own, of a file its hash. */
function storedName(session: Session, rest: string): string | undefined {
  const asset = rest.slice(1);
  if (rest.startsWith(FILES))
    return session.assets.has(asset) ? asset.split('/')[1]! + extname(asset) : undefined;
  if (!rest.startsWith(PICTURES)) return undefined;
  const made = rest.slice(PICTURES.length).split('-')[0]!;
  for (const set of session.assets)
    if (set.startsWith(`anh/${made}_`))
      return variantsIn(set.slice('anh/'.length)).find(({ name }) => picturePath(name) === rest)?.name;
  return undefined;
}
