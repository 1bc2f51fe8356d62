import pg from 'pg';
import sharp from 'sharp';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import type { Block } from '#contract/body.ts';
import type { Desk, Sender } from '#tests/support/desk.ts';

/* A desk with pictures and consents: how tests upload, agree and publish. */

export interface PhotoDesk {
  topic: number;
  /** Uploads a picture that differs from all before, or these bytes. */
  picture(data?: object, sender?: Sender, bytes?: Buffer): Promise<number>;
  /** A live article, signed for by somebody else. */
  article(title: string, more?: object): Promise<number>;
  consent(data: object, sender?: Sender): Promise<number>;
  /** 'live', 'withdrawn', or undefined if it was never public. */
  state(picture: number): Promise<string | undefined>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- rows of whatever a test asks for
  sql(text: string, values?: unknown[]): Promise<any[]>;
  close(): Promise<void>;
}

export const CHILD = {
  person: 'Hoàng Thị Mây',
  isChild: true,
  isSevenOrOlder: true,
  childAgreed: true,
  representative: 'Hoàng Văn Páo, bố',
  givenOn: '2026-10-01T05:00:00.000Z',
  scope: ['portal'],
};

export const ADULT = { person: 'Nông Văn Thắng', givenOn: '2026-10-01T05:00:00.000Z', scope: ['portal'] };

/** As the form writes it: with ids as numbers. */
export const textOf = (...blocks: Block[]) =>
  JSON.parse(
    JSON.stringify(
      fromBody([{ type: 'paragraph', children: [{ type: 'text', text: 'Nội dung.' }] }, ...blocks]),
    ),
    (key, value: unknown) => (key === 'media' ? Number(value) : value),
  ) as ReturnType<typeof fromBody>;

export const hero = (media: number) => ({ media, caption: 'Ảnh chụp sáng nay.' });

export async function openPhotoDesk(desk: Desk): Promise<PhotoDesk> {
  const pool = new pg.Pool({ connectionString: desk.databaseUrl, max: 1 });
  pool.on('error', (error) => desk.payload.logger.debug(error));
  const system = { overrideAccess: true, depth: 0, context: desk.signature } as const;
  const topic = await desk.payload.create({
    collection: 'topics',
    data: { name: 'Thiếu nhi', slug: 'thieu-nhi', position: 1 },
    ...system,
  });
  const made = async (sender: Sender, path: string, data: unknown) => {
    const { status, body } = await desk.rest(sender, 'POST', path, data);
    if (status !== 201) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    return Number(body['doc'].id);
  };
  return {
    topic: topic.id,
    picture: async (data = {}, sender = 'editor', bytes) =>
      made(
        sender,
        '/media',
        await pictureForm({ alt: 'Các em nhỏ vẽ tranh ở sân nhà văn hóa', ...data }, bytes),
      ),
    consent: (data, sender = 'editor') => made(sender, '/consents', data),
    article: async (title, more = {}) => {
      const data = {
        title,
        sapo: 'Tóm tắt.',
        body: textOf(),
        topic: topic.id,
        _status: 'published',
        ...more,
      };
      return Number(
        (await desk.payload.create({ collection: 'articles', data: data as never, ...system })).id,
      );
    },
    state: async (picture) =>
      (await pool.query(`select state from published where kind = 'media' and id = $1`, [String(picture)]))
        .rows[0]?.state,
    sql: async (text, values) => (await pool.query(text, values)).rows,
    close: () => pool.end(),
  };
}

let made = 0;

/** Without loss, so that two of them never have the same bytes. */
export async function aPicture(): Promise<Buffer> {
  made += 1;
  const background = { r: made % 256, g: made >> 8, b: 160 };
  return sharp({ create: { width: 640, height: 420, channels: 3, background } })
    .png()
    .toBuffer();
}

export async function pictureForm(data: object, bytes?: Buffer, name = 'anh.png'): Promise<FormData> {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes ?? (await aPicture()))], name, { type: 'image/png' }));
  form.set('_payload', JSON.stringify(data));
  return form;
}
