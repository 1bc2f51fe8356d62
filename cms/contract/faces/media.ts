import { z } from 'zod';
import { id, words } from './parts.ts';

const common = {
  id,
  /** SHA-256 of the original's bytes, lower-case hex. Names every variant. */
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
};

/** Ảnh. The original stays in the desk; the site knows only its variants (see `pictures.ts`). */
export const pictureFace = z.strictObject({
  ...common,
  type: z.literal('picture'),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Where the eye should rest, in hundredths of width and height. */
  focus: z.strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) }),
  alt: words,
  credit: words.optional(),
  /** Mean colour, "#rrggbb": shown while the picture loads. */
  color: z.string().regex(/^#[0-9a-f]{6}$/u),
});

/** Tệp (PDF, DOCX). */
export const fileFace = z.strictObject({
  ...common,
  type: z.literal('file'),
  title: words,
  /** ASCII name for the address, with extension: "ke-hoach-15.pdf". */
  filename: z.string().regex(/^[a-z0-9-]+\.(?:pdf|docx)$/u),
  /** Bytes. */
  size: z.number().int().positive(),
  pages: z.number().int().positive().optional(),
  /** What is written in it, as far as it could be read. */
  text: words.optional(),
});

export const mediaFace = z.discriminatedUnion('type', [pictureFace, fileFace]);

export type PictureFace = z.infer<typeof pictureFace>;
export type FileFace = z.infer<typeof fileFace>;
export type MediaFace = z.infer<typeof mediaFace>;
