import type { Endpoint } from 'payload';
import { refusal } from '#cms/publishing/refusal.ts';
import { isMonth, sayMonth } from '../month.ts';
import { addLine, adjustLine, changeLine, removeLine } from '../write-line.ts';
import { royaltyEndpoint } from './royalty-endpoint.ts';
import { coefficientIn, idIn, typedLine, wordsIn } from './typed-line.ts';

/** POST /api/royalties/lines {month, article, …line} */
const add = royaltyEndpoint({
  path: '/lines',
  method: 'post',
  act: async ({ body, ...writer }) => {
    const { month, article } = body;
    if (!isMonth(month) || !Number.isSafeInteger(article)) throw refusal('Hãy chọn tháng và bài.', 400);
    return { id: await addLine(writer, { month, article: Number(article) }, typedLine(body)) };
  },
});

/** PATCH /api/royalties/lines/:id {…line, seen} */
const change = royaltyEndpoint({
  path: '/lines/:id',
  method: 'patch',
  act: async ({ body, ...writer }) => {
    await changeLine(writer, idIn(writer.req), typedLine(body), String(body['seen']));
    return { message: 'Đã lưu.' };
  },
});

/** DELETE /api/royalties/lines/:id */
const remove = royaltyEndpoint({
  path: '/lines/:id',
  method: 'delete',
  act: async (writer) => {
    await removeLine(writer, idIn(writer.req));
    return { message: 'Đã xóa dòng.' };
  },
});

/** POST /api/royalties/lines/:id/adjust {coefficient, reason} */
const adjust = royaltyEndpoint({
  path: '/lines/:id/adjust',
  method: 'post',
  act: async ({ body, ...writer }) => {
    const reason = wordsIn(body['reason'], 200);
    if (!/\p{L}/u.test(reason)) throw refusal('Cần ghi lý do điều chỉnh.', 400);
    const month = await adjustLine(writer, idIn(writer.req), coefficientIn(body['coefficient']), reason);
    return { message: `Phần chênh đã ghi vào ${sayMonth(month)}.` };
  },
});

export const lineEndpoints: Endpoint[] = [add, change, remove, adjust];
