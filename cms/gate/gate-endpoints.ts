import type { Endpoint, PayloadRequest } from 'payload';
import { mayWrite } from '#cms/access/roles.ts';
import type { Doc } from '#cms/publishing/faces/read.ts';
import { kindOf } from '#cms/publishing/kind-slugs.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { gateFindings } from './gate-findings.ts';

/** A body of 1 MB, its form around it. */
const MOST_CHARACTERS = 2_000_000;

const handler = async (req: PayloadRequest): Promise<Response> => {
  if (!req.user) throw refusal(req.t('error:unauthorized'), 403);
  if (!mayWrite({ req })) throw refusal('Vai trò của bạn không soạn nội dung.', 403);
  const kind = kindOf(String(req.routeParams?.['collection']));
  if (!kind) throw refusal(req.t('general:notFound'), 404);
  const data = await formIn(req);
  const id = Number(req.routeParams?.['id']);
  const doc = Number.isSafeInteger(id) && id > 0 ? { ...data, id } : withoutId(data);
  return Response.json(
    { findings: await gateFindings(kind, doc, req) },
    { headers: { 'Cache-Control': 'no-store' } },
  );
};

const withoutId = ({ id: _new, ...data }: Doc): Doc => data;

/** What the form holds at this moment; nothing of it is stored. @throws {APIError} 400 */
async function formIn(req: PayloadRequest): Promise<Doc> {
  const text = (await req.text?.()) ?? '';
  if (text.length > MOST_CHARACTERS)
    throw refusal('Nội dung quá lớn để kiểm tra. Hãy chia thành nhiều bài.', 400);
  try {
    const { data } = JSON.parse(text) as { data?: unknown };
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Doc;
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  throw refusal('Yêu cầu gửi lên không đọc được: cần {"data": …} là nội dung của biểu mẫu.', 400);
}

/** POST /api/<collection>/:id/gate, and without an id for what was never saved: {@link gateFindings} of the form. */
export const gateEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/gate', method: 'post', handler },
  { path: '/:id/gate', method: 'post', handler },
];
