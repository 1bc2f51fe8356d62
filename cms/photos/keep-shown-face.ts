import type { CollectionBeforeChangeHook } from 'payload';
import { mediaFields } from '#cms/publishing/faces/media.ts';
import { words, type Doc } from '#cms/publishing/faces/read.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { whyShownFaceStays } from './why-shown-face-stays.ts';

/**
 * A picture or file that documents name is part of them: what readers see of it (words, focus, whether it may be
 * shown) is changed only by who may change them. That a child is in it may be said by everybody: what follows
 * from that is decided after.
 */
export const keepShownFace: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !req.user) return data;
  const before = originalDoc as Doc;
  const after: Doc = { ...before, ...data };
  const freesPicture = before.people !== after.people && after.people !== 'children';
  if (faceText(before) === faceText(after) && !freesPicture) return data;
  // Without words it can be on no page and in nothing that is approved: writing them is welcome.
  if (before.type !== 'file' && !words(before.alt) && !freesPicture) return data;
  const problem = await whyShownFaceStays(await sessionForReading(req), Number(before.id), req);
  if (problem) throw refusal(problem, 403);
  return data;
};

const faceText = (doc: Doc): string => JSON.stringify(mediaFields(doc));
