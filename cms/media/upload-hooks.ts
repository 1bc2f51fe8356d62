import { readFile, stat } from 'node:fs/promises';
import {
  APIError,
  Forbidden,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import { inspectUpload, type InspectedUpload } from './inspect-upload.ts';
import { storedMedia } from './stored-media.ts';
import { storedStem } from './stored-stem.ts';
import { WORD_TYPE } from './sniff-type.ts';
import { suggestedTitle } from './suggested-title.ts';
import { MAX_PDF_BYTES } from './upload-limits.ts';
import { UploadRefused } from './upload-refused.ts';
import { VariantQueue } from './variant-queue.ts';

type UploadedFile = NonNullable<PayloadRequest['file']>;

const EXTENSIONS: Record<InspectedUpload['mime'], string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  [WORD_TYPE]: 'docx',
};

/** What was found out about the file of a request, and the focus it asks for, between its hooks. */
const inspected = new WeakMap<PayloadRequest, InspectedUpload>();
const asked = new WeakMap<PayloadRequest, { focalX: unknown; focalY: unknown }>();

/** Columns that only the server fills. */
const FACTS = ['type', 'hash', 'width', 'height', 'color', 'pageCount', 'extractedText'] as const;

/**
 * Hooks for the upload collection `media`, whose staticDir is MEDIA_DIR/originals: no file reaches
 * Payload or its sharp before `inspectUpload` has read it to the end; names are made here; facts
 * about the file cannot be written from outside; variants are made in the background.
 *
 * The collection has the fields `type`, `hash`, `color`, `extractedText` (text), `pageCount` and optionally `title`; Payload adds
 * `width`, `height`, `focalX`, `focalY`. It sets `disableDuplicate`, `upload.pasteURL: false`,
 * `upload.crop: false`. The config gives Payload no `sharp`: with one it re-encodes every WebP on its
 * way to the disk, and the original is no longer the file that was inspected.
 */
export function uploadHooks(mediaDir: string) {
  return {
    beforeOperation: [inspectFile],
    beforeChange: [fillFacts],
    afterChange: [queueVariants(mediaDir)],
  };
}

const inspectFile: CollectionBeforeOperationHook = async ({ args, operation, req, overrideAccess }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  // Runs before Payload asks for access: a stranger must not make the desk decode pictures.
  if (!req.user && !overrideAccess) throw new Forbidden(req.t);
  inspected.delete(req);
  const data = (args as { data?: Record<string, unknown> }).data ?? {};
  takeFocus(req, data);
  if (req.file) await acceptFile(req, req.file, data);
  // Without a file Payload would fetch `url`, or copy the original of another document.
  else if (operation === 'create') throw refusal(new UploadRefused('missing'));
  return { ...args, data };
};

/**
 * Payload re-encodes or rewrites the original for edits that come in the query: cropping is not
 * offered, and a new focus needs no more than its two numbers. It also takes a 0 for "none given".
 */
function takeFocus(req: PayloadRequest, data: Record<string, unknown>): void {
  const query = req.query as { uploadEdits?: { focalPoint?: { x?: unknown; y?: unknown } } } | undefined;
  const focus = query?.uploadEdits?.focalPoint;
  delete query?.uploadEdits;
  asked.set(req, { focalX: focus ? Number(focus.x) : data.focalX, focalY: focus ? Number(focus.y) : data.focalY });
}

async function acceptFile(req: PayloadRequest, file: UploadedFile, data: Record<string, unknown>) {
  try {
    const bytes = await bytesOf(file);
    const upload = await inspectUpload(bytes);
    const name = `${storedStem(file.name, upload.hash)}.${EXTENSIONS[upload.mime]}`;
    if (!data.title && upload.type === 'file') data.title = suggestedTitle(file.name);
    req.file = { ...file, name, mimetype: upload.mime, size: bytes.length };
    inspected.set(req, upload);
  } catch (error) {
    throw error instanceof UploadRefused ? refusal(error) : error;
  }
}

async function bytesOf(file: UploadedFile): Promise<Buffer> {
  if (!file.tempFilePath) return file.data;
  const { size } = await stat(file.tempFilePath);
  if (size > MAX_PDF_BYTES) throw new UploadRefused('pdfTooLarge', `${Math.ceil(size / 1024 / 1024)} MB`);
  return readFile(file.tempFilePath);
}

/** In the form that Payload shows to the editor. */
const refusal = (error: UploadRefused) => new APIError(error.message, 400, { code: error.code }, true);

/** Comes after Payload has filled in sizes of its own, which ignore how the camera was held. */
const fillFacts: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const upload: Record<string, unknown> = { ...(inspected.get(req) ?? originalDoc) };
  for (const fact of FACTS) data[fact] = upload[fact] ?? null;
  const focus = asked.get(req);
  data.focalX = percent(focus?.focalX ?? originalDoc?.focalX);
  data.focalY = percent(focus?.focalY ?? originalDoc?.focalY);
  return data;
};

const percent = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) ? Math.round(Math.max(0, Math.min(100, value))) : 50;

/** Runs before COMMIT: should the save be rolled back, some variants lie unused, and nothing is lost. */
function queueVariants(mediaDir: string): CollectionAfterChangeHook {
  let queue: VariantQueue | undefined;
  return ({ doc }) => {
    const media = storedMedia(doc);
    if (media) (queue ??= new VariantQueue({ mediaDir })).add(media);
    return doc;
  };
}
