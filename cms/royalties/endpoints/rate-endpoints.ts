import { sql } from '@payloadcms/db-postgres';
import type { Endpoint } from 'payload';
import { refusal } from '#cms/publishing/refusal.ts';
import { decimalIn } from '../decimal.ts';
import { GENRE_LABELS, GENRES, type Genre } from '../genres.ts';
import { isLocked } from '../write-line.ts';
import { addRates, allRates } from '../rates.ts';
import { refuseUnlessProvincial } from './month-endpoints.ts';
import { royaltyEndpoint, type Asked } from './royalty-endpoint.ts';

const DAY = /^20\d{2}-(?:0[1-9]|1[0-2])-01$/u;
const DEAREST = 1_000_000_000;

/** GET /api/royalties/rates */
const list = royaltyEndpoint({
  path: '/rates',
  method: 'get',
  act: async ({ session }) => ({ rates: await allRates(session) }),
});

/** POST /api/royalties/rates {validFrom: "2026-01-01", unitPrice: 50000, coefficients: {news: "1", …}} */
const add = royaltyEndpoint({
  path: '/rates',
  method: 'post',
  act: async ({ session, req, by, body }) => {
    await refuseUnlessProvincial(req);
    const validFrom = String(body['validFrom']);
    if (!DAY.test(validFrom)) throw refusal('Định mức bắt đầu từ ngày đầu một tháng.', 400);
    const unitPrice = Number(body['unitPrice']);
    if (!Number.isSafeInteger(unitPrice) || unitPrice < 1 || unitPrice > DEAREST)
      throw refusal('Đơn giá là số đồng nguyên, lớn hơn 0.', 400);
    const coefficients = coefficientsIn(body);
    if ((await allRates(session)).some((rates) => rates.validFrom === validFrom))
      throw refusal('Đã có định mức từ ngày này. Định mức cũ không sửa được: hãy chọn tháng sau.');
    if (await isLocked(session, validFrom.slice(0, 7)))
      throw refusal('Tháng ấy đã chốt: hãy chọn tháng sau.');
    await addRates(session, { validFrom, unitPrice, coefficients }, by);
    await session.all(sql`
      update royalty_lines l set unit_price = ${unitPrice}, edited_by = ${by.id}, edited_at = clock_timestamp()
      from royalty_months m
      where m.month = l.month and m.locked_at is null and l.adjusts_id is null and l.month >= ${validFrom.slice(0, 7)}
        and not exists (select 1 from royalty_rates r
          where r.valid_from > ${validFrom}::date and to_char(r.valid_from, 'YYYY-MM') <= l.month)`);
    return {
      message: 'Đã lưu định mức. Các dòng chưa chốt tính theo đơn giá mới; hệ số từng dòng giữ nguyên.',
    };
  },
});

function coefficientsIn(body: Asked['body']): Record<Genre, string> {
  const given = (body['coefficients'] ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    GENRES.map((genre) => {
      const exact = decimalIn(given[genre], 3);
      if (exact === undefined || Number(exact) <= 0)
        throw refusal(`Hệ số của ${GENRE_LABELS[genre]} là số lớn hơn 0, như 1 hoặc 1,5.`, 400);
      return [genre, exact];
    }),
  ) as Record<Genre, string>;
}

export const rateEndpoints: Endpoint[] = [list, add];
