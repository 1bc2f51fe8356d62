import type { DefaultServerCellComponentProps } from 'payload';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { idsOf } from '#cms/publishing/relation.ts';
import { whereUsed } from '#cms/publishing/where-used.ts';
import { picturesById } from '#cms/photos/pictures-by-id.ts';
import { env } from '#cms/env.ts';
import './consent.css';

const MOST_SHOWN = 4;
const MOST_PAGES = 3;

/** The pictures of a consent in the list, and the public pages that show them now. */
export async function PicturesCell({ cellData, payload }: DefaultServerCellComponentProps) {
  const ids = idsOf(cellData).map(Number);
  const session = await sessionForReading({ payload } as never);
  const pictures = await picturesById(session, ids.slice(0, MOST_SHOWN));
  const pages = (
    await Promise.all(ids.map((id) => whereUsed(session, 'media', String(id), MOST_PAGES)))
  ).flat();
  const shown = [...new Map(pages.map((page) => [`${page.kind}:${page.id}`, page])).values()];
  return (
    <div className="consent-pictures">
      <span className="consent-pictures__row">
        {pictures.map(({ id, filename, label }) => (
          <img
            key={id}
            src={`/api/media/file/${encodeURIComponent(filename)}`}
            alt={label}
            width={64}
            height={48}
            loading="lazy"
          />
        ))}
        {ids.length > pictures.length && <span>và {ids.length - pictures.length} ảnh khác</span>}
      </span>
      <span className="consent-pictures__pages">
        {shown.length === 0 && 'Không hiện ở trang nào'}
        {shown.slice(0, MOST_PAGES).map(({ kind, id, title, path }) =>
          path ? (
            <a key={kind + id} href={new URL(path, env.SITE_URL).href} target="_blank" rel="noopener">
              {title || 'Trang của cổng'}
            </a>
          ) : (
            <span key={kind + id}>{title || 'Trang của cổng'}</span>
          ),
        )}
        {shown.length > MOST_PAGES && <span>và {shown.length - MOST_PAGES} nơi khác</span>}
      </span>
    </div>
  );
}
