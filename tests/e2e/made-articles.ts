import type { Body } from '#contract/body.ts';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import { anAccount, logIn, logInAsAdmin, untilOnSite, type DeskSession } from '#tests/support/portal-desk.ts';
import { PLAIN_PDF } from '#tests/integration/media/sample-files.ts';

/* Articles that the sample content does not have, published through the desk's REST API. */

/** Where an article is, for whoever wants to change it again. */
export interface MadeArticle {
  id: number;
  /** Its path on the site. */
  path: string;
}

/** An editor writes an article, the administrator publishes it; waits until readers see it. */
export async function publishArticle(
  desk: DeskSession,
  data: Record<string, unknown> & { title: string; body: Body },
): Promise<MadeArticle> {
  const topics = await desk.must('GET', '/topics?limit=1&sort=id');
  const { email, password } = await anAccount(desk, 'editor', 'Lý Thị Bích');
  const editor = await logIn(email, password);
  const { doc } = await editor.must('POST', '/articles?draft=true', {
    sapo: 'Một bài viết để thử cổng: đăng lên, xem lại, rồi gỡ xuống.',
    topic: topics['docs'][0].id,
    ...data,
    body: fromBody(data.body, (_kind, id) => Number(id)),
  });
  await desk.must('PATCH', `/articles/${doc.id}`, { _status: 'published' });
  const status = await untilOnSite(desk, 'article', doc.id);
  return { id: doc.id, path: new URL(status.url!).pathname };
}

/** An article that holds every block an editor can make. Returns its path. */
export async function makeShownArticle(): Promise<string> {
  const desk = await logInAsAdmin();
  const pictures = (await desk.must('GET', '/media?limit=4&where[type][equals]=picture&sort=id'))['docs'];
  const form = new FormData();
  form.set('file', new File([new Uint8Array(PLAIN_PDF)], 'ke-hoach.pdf', { type: 'application/pdf' }));
  form.set('_payload', JSON.stringify({ title: 'Kế hoạch số 15-KH/TĐTN' }));
  const file = (await desk.must('POST', '/media', form))['doc'];
  const ids = pictures.map(({ id }: { id: number }) => String(id));
  const { path } = await publishArticle(desk, {
    title: 'Bài viết có đủ mọi thành phần',
    kicker: 'Thử nghiệm',
    hero: { media: Number(ids[0]), caption: 'Ảnh lớn đầu bài.' },
    attachments: [{ media: file.id, title: 'Kế hoạch số 15-KH/TĐTN' }],
    body: everyBlock(ids, String(file.id)),
  });
  return path;
}

/** An article that was published and taken down, with a reason. Returns its path. */
export async function makeWithdrawnArticle(): Promise<string> {
  const desk = await logInAsAdmin();
  const { id, path } = await publishArticle(desk, { title: 'Bài viết đăng nhầm', body: words('Đăng nhầm.') });
  await desk.must('PATCH', `/articles/${id}`, {
    withdrawal: { reason: 'published-in-error' },
    _status: 'draft',
  });
  await untilOnSite(desk, 'article', id);
  return path;
}

/** A body of one paragraph. */
export const words = (text: string): Body => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

function everyBlock([a = '', b = '', c = '', d = '']: string[], file: string): Body {
  const text = (value: string) => ({ type: 'text' as const, text: value });
  const cell = (value: string, header = false) => ({ header, children: [text(value)] });
  return [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Chữ đậm', marks: ['bold'] },
        text(', rồi '),
        { type: 'link', href: 'https://thanhnien.vn/', children: [text('một liên kết ra ngoài')] },
        { type: 'break' },
        { type: 'text', text: 'và chữ nghiêng.', marks: ['italic', 'underline'] },
      ],
    },
    { type: 'heading', level: 2, children: [text('Một đề mục')] },
    { type: 'heading', level: 3, children: [text('Một tiểu mục')] },
    {
      type: 'list',
      ordered: true,
      items: [
        {
          children: [text('Việc thứ nhất')],
          sub: { type: 'list', ordered: false, items: [{ children: [text('Phần nhỏ')] }] },
        },
        { children: [text('Việc thứ hai')] },
      ],
    },
    { type: 'quote', children: [text('Nghĩ đến nơi, làm đến chốn.')], cite: 'Một bí thư chi đoàn' },
    {
      type: 'table',
      caption: 'Kết quả theo huyện',
      rows: [
        { cells: ['Huyện', 'Công trình', 'Cây xanh', 'Nhà nhân ái', 'Kinh phí'].map((x) => cell(x, true)) },
        { cells: ['Ngân Sơn', '21', '12.000', '4', '320 triệu đồng'].map((x) => cell(x)) },
      ],
    },
    { type: 'picture', media: a, caption: 'Một tấm ảnh trong bài.', credit: 'Ảnh minh hoạ' },
    {
      type: 'gallery',
      pictures: [b, c, d].map((media, i) => ({ media, caption: `Ảnh thứ ${i + 1} của chùm ảnh.` })),
    },
    {
      type: 'video',
      url: 'https://www.youtube.com/watch?v=abc',
      title: 'Phóng sự về ngày ra quân',
      media: b,
    },
    { type: 'document', media: file, title: 'Kế hoạch số 15-KH/TĐTN' },
    {
      type: 'figures',
      items: [
        { value: '211', label: 'công trình' },
        { value: '165.214', label: 'cây xanh' },
      ],
      asOf: '31/08/2023',
    },
  ];
}
