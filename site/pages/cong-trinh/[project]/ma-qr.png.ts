import type { APIRoute } from 'astro';
import { CODE_WIDTH, giftPayload } from '#site/model/giving.ts';
import { askGift } from '../../_ask/gift.ts';
import { notFound } from '../../_respond/not-found.ts';
import { qrPng } from '../../_respond/qr.ts';

export const GET: APIRoute = ({ locals, params }) => {
  const gift = askGift(locals.content, `/cong-trinh/${params['project']}/`);
  return gift ? qrPng(giftPayload(gift.project, gift.account), CODE_WIDTH) : notFound();
};
