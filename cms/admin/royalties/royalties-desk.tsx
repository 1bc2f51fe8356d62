'use client';

import { useState } from 'react';
import { formatDong } from '#contract/text/numbers.ts';
import { askDesk } from '#cms/admin/asking/ask-desk.ts';
import { monthAfter, sayMonth } from '#cms/royalties/month.ts';
import type { RoyaltyMonth } from '#cms/royalties/read-month.ts';
import { ArticleLines } from './article-lines.tsx';
import type { Context } from './context.ts';
import { LockButton } from './lock-button.tsx';
import { PeopleSums } from './people-sums.tsx';
import { RatesForm } from './rates-form.tsx';

export interface Rights {
  me: number;
  writes: boolean;
  /** May set rates and lock. */
  isProvincial: boolean;
  /** The month has ended. */
  isOver: boolean;
}

/** The table of a month: articles with their lines, corrections of earlier months, sums. */
export function RoyaltiesDesk({ initial, rights }: { initial: RoyaltyMonth; rights: Rights }) {
  const [table, setTable] = useState(initial);
  const [said, setSaid] = useState<{ text: string; isBad: boolean }>();
  const { month, articles, lines, locked } = table;
  const reload = async () => {
    const answer = await askDesk<RoyaltyMonth>('GET', `/royalties/months/${month}`);
    if (answer.ok) setTable(answer.body);
    else setSaid({ text: answer.problem, isBad: true });
  };
  const act: Context['act'] = async (method, path, body) => {
    const answer = await askDesk<{ message?: string }>(method, `/royalties${path}`, body);
    setSaid(
      answer.ok
        ? { text: answer.body.message ?? 'Đã lưu.', isBad: false }
        : { text: answer.problem, isBad: true },
    );
    if (answer.ok) await reload();
    return answer.ok;
  };
  const context = {
    month,
    act,
    canWrite: rights.writes && !locked,
    canAdjust: rights.writes && locked !== null,
  };
  const listed = new Set(articles.map(({ id }) => id));
  const others = lines.filter((line) => !listed.has(line.article) || line.adjusts !== null);
  return (
    <>
      <MonthHead table={table} rights={rights} act={act} />
      <p className="royalties__said" role="status" data-bad={said?.isBad}>
        {said?.text}
      </p>
      <RatesForm
        key={table.rates.validFrom}
        rates={table.rates}
        month={month}
        canSet={rights.isProvincial}
        act={act}
      />
      {articles.length === 0 && <p>Không có bài nào đăng lần đầu trong {sayMonth(month)}.</p>}
      {articles.map((article) => (
        <ArticleLines
          key={article.id}
          article={article}
          lines={lines.filter((line) => line.article === article.id && line.adjusts === null)}
          rates={table.rates}
          context={context}
        />
      ))}
      {others.length > 0 && (
        <section className="royalties__article">
          <h2>Điều chỉnh từ các tháng trước</h2>
          <ul className="royalties__adjustments">
            {others.map((line) => (
              <li key={line.id}>
                {line.title}: {line.person}, {formatDong(line.amount)}. {line.note}
              </li>
            ))}
          </ul>
        </section>
      )}
      <PeopleSums table={table} />
    </>
  );
}

interface HeadProps {
  table: RoyaltyMonth;
  rights: Rights;
  act: Context['act'];
}

function MonthHead({ table: { month, locked, lastEditor, rates, lines }, rights, act }: HeadProps) {
  const file = (as: string) => `/api/royalties/months/${month}/export?as=${as}`;
  return (
    <div className="royalties__head">
      <h1>Nhuận bút {sayMonth(month)}</h1>
      <nav aria-label="Tháng">
        <a href={`/admin/nhuan-but?thang=${monthAfter(month, -1)}`}>‹ {sayMonth(monthAfter(month, -1))}</a>
        <a href={`/admin/nhuan-but?thang=${monthAfter(month)}`}>{sayMonth(monthAfter(month))} ›</a>
      </nav>
      {locked && (
        <p className="royalties__locked">
          {locked.by} đã chốt bảng này. Sửa sai bằng “Điều chỉnh”: phần chênh tính vào tháng sau.
        </p>
      )}
      <div className="royalties__buttons">
        {rights.writes && !locked && (
          <button type="button" onClick={() => void act('POST', `/months/${month}/prefill`)}>
            Điền từ tên ký
          </button>
        )}
        <a className="royalties__button" href={file('xlsx')} download>
          Xuất Excel
        </a>
        <a className="royalties__button" href={file('csv')} download>
          Xuất CSV
        </a>
        {rights.isProvincial && rights.isOver && !locked && lines.length > 0 && (
          <LockButton month={month} isOwn={lastEditor === rights.me} isExample={rates.isExample} act={act} />
        )}
      </div>
    </div>
  );
}
