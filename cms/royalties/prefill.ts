import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { ArticleOfMonth } from './articles-of-month.ts';
import type { Genre, RolePaid } from './genres.ts';
import type { Month } from './month.ts';
import type { Rates } from './rates.ts';

/** A line as it is first put down; people correct it. */
export interface FirstLine {
  article: number;
  title: string;
  ownerUnit: number | null;
  genre: Genre;
  role: RolePaid;
  person: string;
  coefficient: string;
  quantity: number;
}

/** Which genre it is, nobody can tell from outside: the smallest, until an editor says more. */
const FIRST_GENRE: Genre = 'news';

/** What the signature of an article and of its photographs says. Authors share what there is for the text. */
export function firstLines(article: ArticleOfMonth, { coefficients }: Rates): FirstLine[] {
  const { id, title, ownerUnit, authors, photographer, pictures } = article;
  const common = { article: id, title, ownerUnit };
  const texts = authors.map((person): FirstLine => ({
    ...common,
    genre: FIRST_GENRE,
    role: 'text',
    person,
    coefficient: share(coefficients[FIRST_GENRE], authors.length),
    quantity: 1,
  }));
  if (!photographer || pictures === 0) return texts;
  const photos = { genre: 'photo', role: 'photo', person: photographer } as const;
  return [...texts, { ...common, ...photos, coefficient: coefficients.photo, quantity: pictures }];
}

/** An exact part of a decimal with three places; the rest of a division is nobody's. */
function share(coefficient: string, among: number): string {
  if (among === 1) return coefficient;
  const [whole = '0', rest = ''] = coefficient.split('.');
  const thousandths = Math.max(1, Math.floor(Number(whole + rest.padEnd(3, '0')) / among));
  return `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}`;
}

/** Puts down the first lines of all articles that have none. @returns how many lines were written */
export async function prefill(
  session: SqlSession,
  month: Month,
  articles: readonly ArticleOfMonth[],
  rates: Rates,
  by: { id: number },
): Promise<number> {
  const lines = articles
    .flatMap((article) => firstLines(article, rates))
    .map((line, place) => ({ ...line, place }));
  const written = await session.all(sql`
    insert into royalty_lines (month, article_id, article_title, owner_unit, genre, role, person, coefficient, quantity,
      unit_price, edited_by)
    select ${month}, article, title, "ownerUnit", genre, role, person, coefficient, quantity, ${rates.unitPrice}, ${by.id}
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l (article int, title text, "ownerUnit" int, genre text,
      role text, person text, coefficient numeric, quantity numeric, place int)
    where not exists (select 1 from royalty_lines o
      where o.month = ${month} and o.article_id = l.article and o.adjusts_id is null)
    order by place returning 1`);
  return written.length;
}
