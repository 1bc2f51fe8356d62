import type { APIRoute } from 'astro';
import { giftPayload } from '#site/model/giving.ts';
import { askGift } from '../../_ask/gift.ts';
import { notFound } from '../../_respond/not-found.ts';
import { qrSvg } from '../../_respond/qr.ts';

export const GET: APIRoute = ({ locals, params }) => {
  const gift = askGift(locals.content, `/cong-trinh/${params['project']}/`);
  return gift ? qrSvg(giftPayload(gift.project, gift.account)) : notFound();
};
