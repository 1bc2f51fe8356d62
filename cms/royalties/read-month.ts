import { sql } from '@payloadcms/db-postgres';
import { compareVi } from '#contract/text/collate.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { articlesOfMonth } from './articles-of-month.ts';
import type { Genre, RolePaid } from './genres.ts';
import type { Month } from './month.ts';
import { ratesFor, type Rates } from './rates.ts';

export interface RoyaltyLine {
  id: number;
  month: Month;
  article: number;
  title: string;
  genre: Genre;
  role: RolePaid;
  person: string;
  /** Exact: "1.5". */
  coefficient: string;
  quantity: string;
  unitPrice: number;
  /** Whole đồng; negative in a correction. */
  amount: number;
  note: string;
  /** The line of an earlier month that it corrects. */
  adjusts: number | null;
  editedAt: string;
}

export interface RoyaltyMonth {
  month: Month;
  /** Who locked it, and when; null while it is open. */
  locked: { by: string; at: string } | null;
  /** The last to change anything: somebody else locks. */
  lastEditor: number | null;
  rates: Rates;
  articles: { id: number; title: string; publishedAt: string; isWithdrawn: boolean; isSigned: boolean }[];
  lines: RoyaltyLine[];
  people: { person: string; lines: number; amount: number }[];
  total: number;
}

export const LINE = sql`
  id::int, month, article_id as article, article_title as title, genre, role, person, trim_scale(coefficient)::text as coefficient,
  trim_scale(quantity)::text as quantity, unit_price::float8 as "unitPrice", amount::float8 as amount, note,
  adjusts_id::int as adjusts, to_char(edited_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "editedAt"`;

/** The table of a month: of the whole province, or of some units. */
export async function readMonth(
  session: SqlSession,
  month: Month,
  units: readonly number[] | undefined,
): Promise<RoyaltyMonth> {
  const scope = units
    ? sql`and owner_unit in (select jsonb_array_elements_text(${JSON.stringify(units)}::jsonb)::int)`
    : sql``;
  const lines = await session.all<RoyaltyLine>(
    sql`select ${LINE} from royalty_lines where month = ${month} ${scope} order by article_id, id`,
  );
  const [state] = await session.all<{ lastEditor: number | null; by: string | null; at: string | null }>(sql`
    select last_edited_by as "lastEditor", locked_by_name as by, locked_at as at from royalty_months where month = ${month}`);
  const articles = await articlesOfMonth(session, month, units);
  return {
    month,
    locked: state?.by && state.at ? { by: state.by, at: new Date(state.at).toISOString() } : null,
    lastEditor: state?.lastEditor ?? null,
    rates: await ratesFor(session, month),
    articles: articles.map(({ id, title, publishedAt, isWithdrawn, authors }) => ({
      id,
      title,
      publishedAt: new Date(publishedAt).toISOString(),
      isWithdrawn,
      isSigned: authors.length > 0,
    })),
    lines,
    people: sumsOf(lines),
    total: lines.reduce((sum, { amount }) => sum + amount, 0),
  };
}

/** By person, the names as they are written, sorted as Vietnamese. */
function sumsOf(lines: readonly RoyaltyLine[]): RoyaltyMonth['people'] {
  const sums = new Map<string, RoyaltyMonth['people'][number]>();
  for (const { person, amount } of lines) {
    const sum = sums.get(person) ?? { person, lines: 0, amount: 0 };
    sums.set(person, { person, lines: sum.lines + 1, amount: sum.amount + amount });
  }
  return [...sums.values()].sort((a, b) => compareVi(a.person, b.person));
}
