'use client';

import { useState } from 'react';
import { dayOf, formatDay } from '#contract/text/dates.ts';
import type { Rates } from '#cms/royalties/rates.ts';
import type { RoyaltyLine, RoyaltyMonth } from '#cms/royalties/read-month.ts';
import type { Context } from './context.ts';
import { LineForm, type LineWords } from './line-form.tsx';

interface Props {
  article: RoyaltyMonth['articles'][number];
  lines: readonly RoyaltyLine[];
  rates: Rates;
  context: Context;
}

/** An article and who is paid for it. */
export function ArticleLines({ article, lines, rates, context }: Props) {
  const [isAdding, setIsAdding] = useState(false);
  const { month, act, canWrite } = context;
  const add = async (words: LineWords) => {
    const isDone = await act('POST', '/lines', { ...words, month, article: article.id });
    if (isDone) setIsAdding(false);
  };
  return (
    <section className="royalties__article">
      <h2>
        <a href={`/admin/collections/articles/${article.id}`}>{article.title}</a>
        <small>
          {formatDay(dayOf(article.publishedAt))}
          {article.isWithdrawn && ' · đã gỡ'}
          {!article.isSigned && ' · chưa ghi tên ký'}
        </small>
      </h2>
      {lines.map((line) => (
        <LineForm
          key={`${line.id} ${line.editedAt} ${line.unitPrice}`}
          line={line}
          rates={rates}
          context={context}
          save={(words) => act('PATCH', `/lines/${line.id}`, { ...words, seen: line.editedAt })}
        />
      ))}
      {isAdding && <LineForm rates={rates} context={context} save={add} leave={() => setIsAdding(false)} />}
      {canWrite && !isAdding && (
        <button type="button" className="royalties__add" onClick={() => setIsAdding(true)}>
          Thêm dòng
        </button>
      )}
      {!canWrite && lines.length === 0 && <p className="royalties__empty">Không có dòng nào.</p>}
    </section>
  );
}
