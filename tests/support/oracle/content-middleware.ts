import { defineMiddleware } from 'astro:middleware';
import { openReader, type EditionReader } from '#site/edition/reader.ts';

let reader: EditionReader | undefined;

export const onRequest = defineMiddleware(({ locals }, next) => {
  reader ??= openReader(process.env['ORACLE_EDITION']!);
  locals.content = reader.content;
  return next();
});
