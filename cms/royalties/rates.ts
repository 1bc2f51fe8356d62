import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { Genre } from './genres.ts';

export interface Rates {
  /** "2026-01-01" */
  validFrom: string;
  /** Đồng for a coefficient of one. */
  unitPrice: number;
  coefficients: Record<Genre, string>;
  /** Nobody has said yet what holds here. */
  isExample: boolean;
  setBy: string;
}

const RATES = sql`
  select to_char(r.valid_from, 'YYYY-MM-DD') as "validFrom", r.unit_price::float8 as "unitPrice",
    r.is_example as "isExample", r.set_by_name as "setBy",
    (select jsonb_object_agg(c.genre, trim_scale(c.coefficient)::text) from royalty_coefficients c where c.rate_id = r.id)
      as coefficients
  from royalty_rates r`;

/** All rates there ever were, the newest first. */
export const allRates = (session: SqlSession): Promise<Rates[]> =>
  session.all<Rates>(sql`${RATES} order by r.valid_from desc`);

/** What holds on the last day of a month. */
export async function ratesFor(session: SqlSession, month: string): Promise<Rates> {
  const [rates] = await session.all<Rates>(sql`
    ${RATES} where r.valid_from < (${`${month}-01`}::date + interval '1 month') order by r.valid_from desc limit 1`);
  if (!rates) throw new Error(`No rates hold in ${month}: the first row of royalty_rates is gone.`);
  return rates;
}

export async function addRates(
  session: SqlSession,
  rates: Pick<Rates, 'validFrom' | 'unitPrice' | 'coefficients'>,
  by: { id: number; name: string },
): Promise<void> {
  await session.all(sql`
    with made as (
      insert into royalty_rates (valid_from, unit_price, set_by, set_by_name)
      values (${rates.validFrom}::date, ${rates.unitPrice}, ${by.id}, ${by.name}) returning id)
    insert into royalty_coefficients (rate_id, genre, coefficient)
    select made.id, genre, coefficient::numeric
    from made, jsonb_each_text(${JSON.stringify(rates.coefficients)}::jsonb) as c (genre, coefficient)`);
}
