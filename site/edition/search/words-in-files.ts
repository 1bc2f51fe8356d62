import type { DatabaseSync } from 'node:sqlite';
import type { Face, FaceOf } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import { statement } from '../statement.ts';

/*
 * Papers are found by what is written in their files. The words stay out of the vocabulary: what a machine read off
 * a page is no guide to spelling.
 */

/** What is written in the files of a paper that are live; empty for every other kind. */
export function wordsInFiles(db: DatabaseSync, kind: Kind, face: Face): string {
  if (kind !== 'document') return '';
  const read = statement(db, `select face from document where kind = 'media' and id = ? and state = 'live'`);
  return (face as FaceOf<'document'>).files
    .map(({ media }) => {
      const row = read.get(media) as { face: string } | undefined;
      const file = row && (JSON.parse(row.face) as FaceOf<'media'>);
      return (file?.type === 'file' && file.text) || '';
    })
    .filter(Boolean)
    .join('\n');
}

/** Live papers that have this file. A file changes seldom, and papers are few beside articles. */
export function papersWith(db: DatabaseSync, media: string): FaceOf<'document'>[] {
  const rows = statement(
    db,
    `select face from document where kind = 'document' and state = 'live' and instr(face, ?) > 0`,
  ).all(JSON.stringify(media)) as { face: string }[];
  return rows
    .map(({ face }) => JSON.parse(face) as FaceOf<'document'>)
    .filter(({ files }) => files.some((file) => file.media === media));
}
