import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { capital } from '#contract/text/capital.ts';
import { missingConsents } from '#cms/consent/missing-consents.ts';
import { altProblem } from '#contract/text/placeholder.ts';
import { findNewest } from '#cms/publishing/find-newest.ts';
import type { Need } from './content-problems.ts';
import { words, type Doc } from './faces/read.ts';
import { COLLECTION_OF, NAME_OF, type CollectionKind } from './kind-slugs.ts';
import { isFourEyed } from '#cms/workflow/four-eyed.ts';
import { sessionForReading } from './sql-session.ts';

/** Which of the documents that this one needs are not live, and what to do about each. */
export async function unmetNeeds<N extends Need>(
  needs: readonly N[],
  req: PayloadRequest,
): Promise<{ need: N; message: string }[]> {
  if (needs.length === 0) return [];
  const live = await liveTypes(needs, req);
  const unmet: { need: N; message: string }[] = [];
  for (const need of needs) {
    const type = live.get(`${need.kind}:${need.id}`);
    if (type === undefined) unmet.push({ need, message: await whyNotLive(need, req) });
    else if (need.type && type !== need.type)
      unmet.push({
        need,
        message: need.type === 'picture' ? 'Cần chọn ảnh.' : 'Cần chọn tệp PDF hoặc Word.',
      });
  }
  return unmet;
}

/** "media:12" → "picture"; "" for kinds without types. */
async function liveTypes(needs: readonly Need[], req: PayloadRequest): Promise<Map<string, string>> {
  const session = await sessionForReading(req);
  // Named one by one, so that PostgreSQL looks each up: joined to a list it reads the whole archive.
  const keys = sql.join(
    needs.map(({ kind, id }) => sql`(${kind}, ${id})`),
    sql`, `,
  );
  const rows = await session.all<{ key: string; type: string }>(sql`
    select p.kind || ':' || p.id as key, coalesce(case when p.kind = 'media' then p.face->>'type' end, '') as type
    from published p where (p.kind, p.id) in (${keys}) and p.state = 'live'`);
  return new Map(rows.map((row) => [row.key, row.type]));
}

async function whyNotLive(need: Need, req: PayloadRequest): Promise<string> {
  const collection = COLLECTION_OF[need.kind as CollectionKind];
  const id = Number(need.id);
  const doc = Number.isSafeInteger(id)
    ? ((await req.payload.db.findOne({ collection, where: { id: { equals: id } }, req })) as Doc | null)
    : null;
  const name = NAME_OF[need.kind];
  if (!doc) return `Đã chọn một ${name} không còn ở bàn biên tập. Hãy chọn lại hoặc bỏ đi.`;
  if (!(await mayKnow(need, req)))
    return `Dẫn tới một ${name} chưa lên trang. Hãy chọn nội dung khác, hoặc bỏ đi.`;
  const title = words(doc.title) ?? words(doc.name) ?? words(doc.filename) ?? '';
  if (doc.deletedAt) return `${capital(name)} “${title}” đang ở thùng rác. Hãy khôi phục hoặc bỏ chọn.`;
  if (need.kind === 'media') {
    if (doc.type === 'file' && !words(doc.title)) return `Tệp “${title}” chưa có tên hiển thị trong kho.`;
    const alt = doc.type === 'file' ? undefined : altProblem(words(doc.alt));
    if (alt) return `Ảnh “${title}”: ${alt}`;
    const [consent] = await missingConsents(await sessionForReading(req), [Number(need.id)]);
    return `Ảnh “${title}”: ${consent?.message ?? 'chưa xử lý xong. Hãy thử lại sau ít giây.'}`;
  }
  return `Dẫn tới ${name} “${title}” chưa lên trang. Hãy xuất bản ${name} đó trước, hoặc bỏ liên kết.`;
}

/** The title of somebody else's draft is none of the asker's business. */
async function mayKnow({ kind, id }: Need, req: PayloadRequest): Promise<boolean> {
  if (!req.user || !isFourEyed(kind)) return true;
  const sought = { collection: COLLECTION_OF[kind], id: Number(id), inBin: true, overrideAccess: false };
  return (await findNewest(req, sought)) !== null;
}
