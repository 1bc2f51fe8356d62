import type { APIRoute } from 'astro';
import { GIFT_AMOUNTS } from '#contract/paths.ts';
import { CODE_WIDTH, giftPayload } from '#site/model/giving.ts';
import { askGift } from '../../_ask/gift.ts';
import { notFound } from '../../_respond/not-found.ts';
import { qrPng } from '../../_respond/qr.ts';

export const GET: APIRoute = ({ locals, params }) => {
  const amount = GIFT_AMOUNTS.find((known) => String(known) === params['amount']);
  const gift = amount && askGift(locals.content, `/cong-trinh/${params['project']}/`);
  return gift ? qrPng(giftPayload(gift.project, gift.account, amount), CODE_WIDTH) : notFound();
};
