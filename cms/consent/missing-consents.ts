import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

export interface MissingConsent {
  media: number;
  message: string;
}

type Problem = 'withdrawn' | 'expired' | 'child';

const SAID: Record<Problem, string> = {
  withdrawn: 'Người trong ảnh đã rút lại sự đồng ý. Hãy thay ảnh khác.',
  expired: 'Phiếu đồng ý của người trong ảnh đã hết hạn. Hãy xin phiếu mới, hoặc thay ảnh khác.',
  child:
    'Ảnh có trẻ em nhưng chưa có phiếu đồng ý của trẻ (cho dùng trên cổng, còn hạn). Hãy lập phiếu, hoặc thay ảnh khác.',
};

/**
 * Which of these pictures may not be shown, and why. The rule itself is the function
 * `picture_consent_problem` of the database, which also guards what goes live.
 */
export async function missingConsents(
  session: SqlSession,
  mediaIds: readonly number[],
): Promise<MissingConsent[]> {
  if (mediaIds.length === 0) return [];
  const rows = await session.all<{ media: number; problem: Problem }>(sql`
    select media, picture_consent_problem(media) as problem
    from (select distinct value::integer as media from jsonb_array_elements_text(${JSON.stringify(mediaIds)}::jsonb)) given
    where picture_consent_problem(media) is not null order by media`);
  return rows.map(({ media, problem }) => ({ media, message: SAID[problem] }));
}

/** The pictures that have the same bytes as these, themselves among them. */
export async function withTwins(session: SqlSession, mediaIds: readonly number[]): Promise<number[]> {
  if (mediaIds.length === 0) return [];
  const rows = await session.all<{ id: number }>(sql`
    with given as (select value::integer as id from jsonb_array_elements_text(${JSON.stringify(mediaIds)}::jsonb))
    select id from given
    union select twin.id from given join media m using (id) join media twin on twin.hash = m.hash`);
  return rows.map(({ id }) => id);
}
