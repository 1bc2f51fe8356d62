'use client';

import { useState, type FormEvent } from 'react';
import { formatDong } from '#contract/text/numbers.ts';
import { sayDecimal } from '#cms/royalties/decimal.ts';
import {
  GENRE_LABELS,
  GENRES,
  ROLE_PAID_LABELS,
  ROLES_PAID,
  type Genre,
  type RolePaid,
} from '#cms/royalties/genres.ts';
import type { Rates } from '#cms/royalties/rates.ts';
import type { RoyaltyLine } from '#cms/royalties/read-month.ts';
import { AdjustForm } from './adjust-form.tsx';
import type { Context } from './context.ts';

/** A line as it is typed. */
export interface LineWords {
  genre: Genre;
  role: RolePaid;
  person: string;
  coefficient: string;
  quantity: string;
  note: string;
}

interface Props {
  /** Undefined for one that is being added. */
  line?: RoyaltyLine;
  rates: Rates;
  context: Context;
  save: (words: LineWords) => Promise<unknown>;
  leave?: () => void;
}

/** One line, typed in place; nothing typed is lost when the desk refuses it. */
export function LineForm({ line, rates, context: { canWrite, canAdjust, act }, save, leave }: Props) {
  const stored = wordsOf(line, rates);
  const [words, setWords] = useState(stored);
  const [isBusy, setIsBusy] = useState(false);
  const isChanged = !line || JSON.stringify(words) !== JSON.stringify(stored);
  const set = (change: Partial<LineWords>) => setWords({ ...words, ...change });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    await save(words);
    setIsBusy(false);
  };
  return (
    <form className="royalties__line" onSubmit={(event) => void submit(event)}>
      <fieldset disabled={!canWrite || isBusy}>
        <legend className="royalties__unseen">{line ? `Dòng của ${line.person}` : 'Dòng mới'}</legend>
        <WhatFields words={words} set={set} rates={rates} />
        <NumberFields words={words} set={set} />
      </fieldset>
      <output className="royalties__amount">{line ? formatDong(line.amount) : ''}</output>
      <div className="royalties__line-buttons">
        {canWrite && isChanged && <button className="royalties__main">{isBusy ? 'Đang lưu…' : 'Lưu'}</button>}
        {leave && (
          <button type="button" onClick={leave}>
            Thôi
          </button>
        )}
        {line && canWrite && isChanged && (
          <button type="button" onClick={() => setWords(stored)}>
            Hoàn lại
          </button>
        )}
        {line && canWrite && !isChanged && (
          <button type="button" onClick={() => void act('DELETE', `/lines/${line.id}`)}>
            Xóa<span className="royalties__unseen"> dòng của {line.person}</span>
          </button>
        )}
        {line && canAdjust && <AdjustForm line={line} act={act} />}
      </div>
    </form>
  );
}

interface FieldsProps {
  words: LineWords;
  set: (change: Partial<LineWords>) => void;
}

function WhatFields({ words, set, rates }: FieldsProps & { rates: Rates }) {
  return (
    <>
      <label>
        Thể loại
        <select
          value={words.genre}
          onChange={(event) => {
            const genre = event.target.value as Genre;
            set({ genre, coefficient: sayDecimal(rates.coefficients[genre]) });
          }}
        >
          {GENRES.map((genre) => (
            <option key={genre} value={genre}>
              {GENRE_LABELS[genre]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Phần việc
        <select value={words.role} onChange={(event) => set({ role: event.target.value as RolePaid })}>
          {ROLES_PAID.map((role) => (
            <option key={role} value={role}>
              {ROLE_PAID_LABELS[role]}
            </option>
          ))}
        </select>
      </label>
      <label className="royalties__wide">
        Người hưởng
        <input
          value={words.person}
          maxLength={120}
          onChange={(event) => set({ person: event.target.value })}
        />
      </label>
    </>
  );
}

function NumberFields({ words, set }: FieldsProps) {
  return (
    <>
      <label className="royalties__narrow">
        Hệ số
        <input
          inputMode="decimal"
          value={words.coefficient}
          onChange={(event) => set({ coefficient: event.target.value })}
        />
      </label>
      <label className="royalties__narrow">
        Số lượng
        <input
          inputMode="decimal"
          value={words.quantity}
          onChange={(event) => set({ quantity: event.target.value })}
        />
      </label>
      <label className="royalties__wide">
        Ghi chú
        <input value={words.note} maxLength={300} onChange={(event) => set({ note: event.target.value })} />
      </label>
    </>
  );
}

const wordsOf = (line: RoyaltyLine | undefined, { coefficients }: Rates): LineWords => ({
  genre: line?.genre ?? 'news',
  role: line?.role ?? 'text',
  person: line?.person ?? '',
  coefficient: sayDecimal(line?.coefficient ?? coefficients.news),
  quantity: sayDecimal(line?.quantity ?? '1'),
  note: line?.note ?? '',
});
