import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { mayWrite } from '#cms/access/roles.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { limitedForm } from '#cms/media/limited-form.ts';
import { importWord, type WordOrder } from './import-word.ts';
import { MAX_WORD_BYTES } from './reading/word-limits.ts';
import { WordRefused } from './reading/word-refused.ts';

/**
 * POST /api/word-import, multipart: `file`; `into`, the id of an empty article; `legacy`, "convert" or
 * "keep". Answers with a draft, or with text in an old encoding to decide on.
 */
export const wordImportEndpoint: Endpoint = {
  path: '/word-import',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw refusal(req.t('error:unauthorized'), 403);
    if (!mayWrite({ req })) throw refusal('Bạn không có quyền viết tin bài.', 403);
    try {
      const answer = await importWord(req.payload, req.user, await orderOf(req));
      return Response.json(answer, {
        status: 'id' in answer ? 201 : 200,
        headers: { 'Cache-Control': 'no-store' },
      });
    } catch (error) {
      if (error instanceof WordRefused) throw new APIError(error.message, 400, { code: error.code }, true);
      throw error;
    }
  },
};

async function orderOf(req: PayloadRequest): Promise<WordOrder> {
  const form = await limitedForm(req, {
    most: MAX_WORD_BYTES,
    tooLarge: () => new WordRefused('tooLarge'),
    missing: () => new WordRefused('missing'),
    cutOff: () => new WordRefused('broken'),
  });
  const file = form.get('file');
  if (!(file instanceof File)) throw new WordRefused('missing');
  if (file.size > MAX_WORD_BYTES) throw new WordRefused('tooLarge');
  const [into, legacy] = [form.get('into'), form.get('legacy')];
  return {
    bytes: Buffer.from(await file.arrayBuffer()),
    ...(into !== null && { into: idIn(into) }),
    legacy: legacy === 'convert' || legacy === 'keep' ? legacy : 'ask',
  };
}

function idIn(value: FormDataEntryValue): number {
  const id = Number(value);
  if (!Number.isSafeInteger(id) || id < 1 || id > 2_147_483_647) throw refusal('Không có tin bài này.', 404);
  return id;
}
