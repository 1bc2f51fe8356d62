import type { Payload } from 'payload';
import type pg from 'pg';
import { slugOf } from '#contract/text/slug.ts';
import { SINGLE_KINDS } from '#contract/kinds.ts';
import type { CollectionKind } from '#cms/publishing/kind-slugs.ts';
import type { Sample, SamplePicture } from './sample/types.ts';
import { Seeder } from './seeder.ts';
import { paperOfSample } from './paper-of-sample.ts';
import type { Written } from './documents-for-desk.ts';
import { parentsFirst } from './parents-first.ts';

export interface SeedOptions {
  say: (line: string) => void;
  /** The pictures as JPEG, by the name of the drawing. */
  draw: (media: readonly SamplePicture[], say: SeedOptions['say']) => Promise<ReadonlyMap<string, Buffer>>;
}

/**
 * Loads the sample through the Local API, as real documents that went through every hook. A desk
 * that has articles keeps what it has; identity, navigation and front page are made in any case,
 * since every page needs them. One transaction: broken off, it leaves nothing.
 */
export async function seed(payload: Payload, sample: Sample, { say, draw }: SeedOptions): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'articles', overrideAccess: true, trash: true });
  const isEmpty = totalDocs === 0;
  const pictures = isEmpty ? await draw(sample.media, say) : new Map<string, Buffer>();
  const transaction = await payload.db.beginTransaction();
  if (transaction === null) throw new Error('The database adapter has no transactions.');
  try {
    const seeder = new Seeder(payload, transaction);
    if (isEmpty) await seedDocuments(seeder, sample, pictures, say);
    else say(`Đã có ${totalDocs} tin bài: không nạp dữ liệu mẫu.`);
    await seedSingles(payload, seeder, sample, say);
    await payload.db.commitTransaction(transaction);
  } catch (error) {
    await payload.db.rollbackTransaction(transaction);
    throw error;
  }
}

async function seedDocuments(
  seeder: Seeder,
  sample: Sample,
  pictures: ReadonlyMap<string, Buffer>,
  say: SeedOptions['say'],
): Promise<void> {
  for (const { id, drawing, alt, credit, focus } of sample.media) {
    const data = { alt, credit, people: 'none', focalX: focus.x, focalY: focus.y };
    const file = { name: `${drawing}.jpg`, mimetype: 'image/jpeg' };
    await seeder.upload(id, data, pictures.get(drawing)!, file);
  }
  say(`Ảnh: ${sample.media.length}`);
  say(`Phiếu đồng ý: ${await seeder.consents(sample)}`);
  for (const file of sample.files) {
    const { id, title } = file;
    const paper = await paperOfSample(file, async (drawing) => pictures.get(drawing)!);
    const named = { name: `${slugOf(title)}.pdf`, mimetype: 'application/pdf' };
    await seeder.upload(id, { title }, paper, named);
  }
  const write = async <K extends CollectionKind & Written>(
    kind: K,
    name: string,
    faces: Parameters<typeof seeder.create<K>>[1][],
  ) => {
    for (const face of faces) await seeder.create(kind, face);
    say(`${name}: ${faces.length}`);
  };
  say(`Trang được dẫn liên kết: ${await seeder.hosts()}`);
  await write('place', 'Địa bàn', parentsFirst(sample.places));
  await write('unit', 'Đơn vị', parentsFirst(sample.units));
  await write('topic', 'Chuyên mục', sample.topics);
  await write('series', 'Loạt bài', sample.series);
  await write('campaign', 'Chiến dịch', parentsFirst(sample.campaigns));
  await write('project', 'Công trình', sample.projects);
  await seeder.books(sample);
  say(`Thu chi: ${sample.postings.length} khoản, ${sample.accounts.length} tài khoản`);
  await write('update', 'Nhật ký công trình', sample.updates);
  const byDate = sample.articles.toSorted((a, b) => a.publishedAt.localeCompare(b.publishedAt));
  await write('article', 'Tin bài', byDate);
  await write('page', 'Trang', sample.pages);
  const byIssue = sample.documents.toSorted((a, b) => a.issuedOn.localeCompare(b.issuedOn));
  await write('document', 'Văn bản', byIssue);
  await write('album', 'Album ảnh', sample.albums);
  await write('video', 'Video', sample.videos);
  await write('week', 'Lịch công tác', sample.weeks);
  await write('answer', 'Góp ý', sample.answers);
  await write('redirect', 'Chuyển hướng', sample.redirects);
  await seeder.finish();
}

async function seedSingles(payload: Payload, seeder: Seeder, sample: Sample, say: SeedOptions['say']) {
  const { pool } = payload.db as unknown as { pool: pg.Pool };
  const { rows } = await pool.query<{ kind: string }>(
    `select kind from published where id = 'only' and state = 'live'`,
  );
  const present = new Set(rows.map(({ kind }) => kind));
  for (const kind of SINGLE_KINDS) {
    if (present.has(kind)) continue;
    await seeder.updateGlobal(kind, sample[kind]);
  }
  if (present.size < SINGLE_KINDS.length) say('Thông tin cổng, thanh điều hướng, trang chủ: xong');
}
