import { extname } from 'node:path';

interface ContentType {
  type: string;
  /** Whether the publisher lays compressed siblings beside it. */
  compressed: boolean;
}

const text = (type: string): ContentType => ({ type: `${type}; charset=utf-8`, compressed: true });
const binary = (type: string): ContentType => ({ type, compressed: false });

const TYPES: Record<string, ContentType> = {
  '.html': text('text/html'),
  '.css': text('text/css'),
  '.csv': text('text/csv'),
  '.ics': text('text/calendar'),
  '.js': text('text/javascript'),
  '.json': text('application/json'),
  '.speculationrules': text('application/speculationrules+json'),
  '.svg': text('image/svg+xml'),
  '.txt': text('text/plain'),
  '.webmanifest': text('application/manifest+json'),
  '.xml': text('application/xml'),
  '.avif': binary('image/avif'),
  '.docx': binary('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  '.ico': binary('image/x-icon'),
  '.jpg': binary('image/jpeg'),
  '.pdf': binary('application/pdf'),
  '.png': binary('image/png'),
  '.webp': binary('image/webp'),
  '.woff2': binary('font/woff2'),
};

/** What a file of the shelf is served as. A type not listed here is not served at all. */
export function contentTypeOf(file: string): ContentType | undefined {
  return TYPES[extname(file)];
}
