import { APIError, type Payload, type TypedUser } from 'payload';
import type { PastedBlock } from '#cms/rich-text/paste/pasted-block.ts';
import type { WordPicture } from './reading/read-docx.ts';

export interface StoredPictures {
  /** The media document of each picture block, in order; none where the picture was refused. */
  media: (number | undefined)[];
  /** Why pictures were refused. */
  problems: string[];
  /** The documents that were made. */
  made: number[];
}

/** Puts the pictures of a text into the library, under the person's own rights and the usual inspection. */
export async function storePictures(
  payload: Payload,
  user: TypedUser,
  blocks: readonly PastedBlock[],
  pictures: readonly WordPicture[],
): Promise<StoredPictures> {
  const stored: StoredPictures = { media: [], problems: [], made: [] };
  const known = new Map<string, number>();
  try {
    for (const block of blocks) {
      if (block.type !== 'pastedPicture') continue;
      const number = stored.media.length + 1;
      const bytes = pictures[Number(/^docx-image:(\d+)$/u.exec(block.source)?.[1] ?? -1)]?.bytes;
      if (!bytes) {
        stored.media.push(undefined);
        stored.problems.push(
          `Ảnh ${number} trong tệp Word không lấy ra được: hãy tải lên ở khung ảnh trống.`,
        );
        continue;
      }
      const data = Buffer.from(bytes);
      const key = data.toString('base64url');
      const answer = known.get(key) ?? (await store(payload, user, data, number));
      if (typeof answer === 'number') {
        if (!known.has(key)) stored.made.push(answer);
        known.set(key, answer);
        stored.media.push(answer);
      } else {
        stored.media.push(undefined);
        stored.problems.push(`Ảnh ${number}: ${answer.problem}`);
      }
    }
    return stored;
  } catch (error) {
    await dropPictures(payload, stored.made);
    throw error;
  }
}

async function store(
  payload: Payload,
  user: TypedUser,
  data: Buffer,
  number: number,
): Promise<number | { problem: string }> {
  try {
    const { id } = await payload.create({
      collection: 'media',
      data: {},
      file: { data, name: `anh-word-${number}`, mimetype: 'application/octet-stream', size: data.length },
      user,
      overrideAccess: false,
      depth: 0,
    });
    return id;
  } catch (error) {
    // Refused by the inspection, which says why; anything else is a failure of the whole import.
    if (error instanceof APIError && error.status === 400) return { problem: error.message };
    throw error;
  }
}

/** Takes pictures out of the library that no text has come to show. */
export async function dropPictures(payload: Payload, made: readonly number[]): Promise<void> {
  for (const id of made) await payload.delete({ collection: 'media', id, overrideAccess: true, depth: 0 });
}
