import type { Payload } from 'payload';
import type pg from 'pg';
import { storedMedia, type StoredMedia, type UploadColumns } from '#cms/media/stored-media.ts';

/** All uploads that have lain unchanged for so long (a PostgreSQL interval); those in the bin left out. */
export async function storedUploads(payload: Payload, unchangedFor = '0 seconds'): Promise<StoredMedia[]> {
  const { pool } = payload.db as unknown as { pool: pg.Pool };
  const { rows } = await pool.query<UploadColumns>(
    `select type, filename, hash, width::int as width, height::int as height,
       focal_x::float8 as "focalX", focal_y::float8 as "focalY"
     from media where deleted_at is null and updated_at <= now() - $1::interval order by id`,
    [unchangedFor],
  );
  return rows.flatMap((row) => storedMedia(row) ?? []);
}
