import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEdition } from '#site/edition/open.ts';
import { SPECULATION_RULES } from '#site/server/headers.ts';
import { openShelf } from '#site/publisher/shelf.ts';
import { goneFile, movedFile, pageFile, SHARE_IMAGES } from '#site/publisher/shelf-layout.ts';

/** A published site in a temporary folder: a shelf, an empty edition, and a stand-in for the built app. */
export interface FixtureSite {
  folder: string;
  shelfDir: string;
  editionFile: string;
  appDir: string;
  /** Puts a file on the current release, as the publisher does. */
  put(path: string, content: string | Buffer): Promise<void>;
  /** Takes a page off. */
  take(path: string): Promise<void>;
  /** Makes a release of its own and switches to it. */
  release(name: string, pages: Record<string, string>): Promise<void>;
  remove(): Promise<void>;
}

export const HOME = page('Trang chủ', 'Tuổi trẻ Bắc Kạn '.repeat(200));
export const STYLE = 'body{color:#123}'.repeat(100);
export const RULES = `{"prefetch":[${'{},'.repeat(100)}{}]}`;
export const CALENDAR = `BEGIN:VCALENDAR\r\n${'X-WR-CALNAME:Lịch công tác\r\n'.repeat(20)}END:VCALENDAR\r\n`;
export const PDF = Buffer.from(`%PDF-1.4\n${'0123456789'.repeat(10)}\n%%EOF\n`);
export const PICTURE = Buffer.from('not really an AVIF');
/** The name of a share image that has been made. */
export const SHARED = 'article-12-0-0123456789ab';
const HASH = 'ab'.repeat(32);
export const WORD_PATH = `/tep/${HASH}/ke-hoach-15.docx`;
export const PDF_PATH = `/tep/${HASH}/ke-hoach-15.pdf`;

export function page(title: string, text = '') {
  return `<!doctype html><html lang="vi"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>`;
}

/** Shows what it was asked, as the search page does: escaped. */
const APP = `
const escaped = (text) => text.replace(/[<>&"]/g, (c) => '&#' + c.charCodeAt(0) + ';');
export async function render(request, locals) {
  const url = new URL(request.url);
  const posted = locals.feedback?.at ?? (locals.lookup && 'lookup');
  if (posted) return new Response(posted, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  if (url.pathname === '/cam-on/KHONG/') return new Response('', { status: 404 });
  if (url.pathname.endsWith('.csv'))
    return new Response('id\\r\\n', { headers: { 'content-type': 'text/csv; charset=utf-8' } });
  const { query, groups } = locals.search({ query: url.searchParams.get('q') ?? '' });
  if (query === 'hỏng') throw new Error('a page that fails');
  const html = '<h1>Tìm kiếm</h1><p>' + escaped(query) + ': ' + groups.length + '</p><p>' + url.host + '</p>';
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
`;

/** A site as the table of expectations knows it. */
export async function fixtureSite(): Promise<FixtureSite> {
  const site = await emptySite();
  await site.release('one', {});
  await site.put('/', HOME);
  await site.put('/404.html', page('Không tìm thấy'));
  await site.put('/rss.xml', '<?xml version="1.0"?><rss/>');
  await site.put('/lich-cong-tac/lich.ics', CALENDAR);
  await site.put('/du-lieu/cong-trinh.csv', 'id,title\r\n');
  await site.put('/tin-tuc/bai-12/', page('Bài 12'));
  await site.put('/_astro/trang.Ab12.css', STYLE);
  await site.put(SPECULATION_RULES, RULES);
  await site.put('/sw.js', '0;');
  await site.put('/thong-bao.css', '/* Không có thông báo khẩn. */\n');
  await site.put('/.well-known/security.txt', 'Contact: mailto:a@example.vn\n');
  await site.put('/anh/3f9a-card-800.avif', PICTURE);
  await site.put(PDF_PATH, PDF);
  await site.put(WORD_PATH, PDF);
  await mkdir(join(site.shelfDir, SHARE_IMAGES));
  await writeFile(join(site.shelfDir, SHARE_IMAGES, `${SHARED}.jpg`), PICTURE);
  await site.put(`/${goneFile('/tin-tuc/da-go-3/')}`, page('Đã gỡ'));
  await site.put(`/${movedFile('/tin-tuc/ten-cu-12/')}`, '/tin-tuc/bai-12/\n');
  await site.put(`/${movedFile('/news.php?nt=406')}`, '/tin-tuc/bai-12/\n');
  await site.put(`/${movedFile('/?cn=144&gd=1')}`, '/tin-tuc/bai-12/\n');
  await site.put(`/${movedFile('/news.php')}`, '/\n');
  await site.put(`/${movedFile('/bài cũ')}`, '/tin-tức/\n');
  return site;
}

/** Nothing published yet. */
export async function emptySite(): Promise<FixtureSite> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-test-'));
  const shelfDir = join(folder, 'shelf');
  const appDir = join(folder, 'app');
  const editionFile = join(folder, 'edition.sqlite');
  await mkdir(join(appDir, 'server'), { recursive: true });
  await writeFile(join(appDir, 'server/entry.mjs'), APP);
  openEdition(editionFile).db.close();
  const shelf = () => openShelf({ root: join(shelfDir, 'current'), variantsDir: folder, writer: 'test' });
  return {
    folder,
    shelfDir,
    editionFile,
    appDir,
    put: (path, content) => shelf().put(pageFile(path), Buffer.from(content)),
    take: (path) => shelf().remove(pageFile(path)),
    async release(name, pages) {
      const root = join(shelfDir, 'releases', name);
      await mkdir(root, { recursive: true });
      const fresh = openShelf({ root, variantsDir: folder, writer: 'test', fresh: true });
      for (const [path, content] of Object.entries(pages))
        await fresh.put(pageFile(path), Buffer.from(content));
      await rm(join(shelfDir, 'current'), { force: true });
      await symlink(join('releases', name), join(shelfDir, 'current'));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
