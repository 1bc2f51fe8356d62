'use client';

import { useState, type FormEvent } from 'react';
import { formatDay } from '#contract/text/dates.ts';
import { formatDong } from '#contract/text/numbers.ts';
import { sayDecimal } from '#cms/royalties/decimal.ts';
import { GENRE_LABELS, GENRES } from '#cms/royalties/genres.ts';
import { monthAfter, sayMonth } from '#cms/royalties/month.ts';
import type { Rates } from '#cms/royalties/rates.ts';
import type { Context } from './context.ts';

/** Half a year back and a year on, seen from the month that is shown. */
const MONTHS_AROUND = Array.from({ length: 19 }, (_, place) => place - 6);

interface Props {
  rates: Rates;
  month: string;
  canSet: boolean;
  act: Context['act'];
}

/** What a coefficient is worth, and since when; whoever may says what holds from a month on. */
export function RatesForm({ rates, month, canSet, act }: Props) {
  const { isExample, unitPrice, coefficients, validFrom, setBy } = rates;
  const told = GENRES.map(
    (genre) => `${GENRE_LABELS[genre].toLowerCase()} ${sayDecimal(coefficients[genre])}`,
  ).join(', ');
  return (
    <details className="royalties__rates" data-example={isExample}>
      <summary>
        {isExample
          ? 'Định mức đang là số ví dụ, chưa phải định mức được phê duyệt'
          : `Định mức từ ${formatDay(validFrom)}: ${formatDong(unitPrice)} cho hệ số 1`}
      </summary>
      <p>
        {formatDong(unitPrice)} cho hệ số 1; hệ số {told}.{' '}
        {isExample ? 'Đây là số ví dụ.' : `${setBy} đã nhập.`}
      </p>
      {canSet && <NewRates rates={rates} month={month} act={act} />}
    </details>
  );
}

function NewRates({ rates, month, act }: Pick<Props, 'rates' | 'month' | 'act'>) {
  const [from, setFrom] = useState(month);
  const [price, setPrice] = useState(rates.isExample ? '' : String(rates.unitPrice));
  const [typed, setTyped] = useState<Record<string, string>>(
    Object.fromEntries(GENRES.map((genre) => [genre, sayDecimal(rates.coefficients[genre])])),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const unitPrice = Number(price.replaceAll(/[.\s]/gu, ''));
    void act('POST', '/rates', { validFrom: `${from}-01`, unitPrice, coefficients: typed });
  };
  return (
    <form className="royalties__new-rates" onSubmit={submit}>
      <label>
        Áp dụng từ tháng
        <select value={from} onChange={(event) => setFrom(event.target.value)}>
          {MONTHS_AROUND.map((count) => monthAfter(month, count)).map((choice) => (
            <option key={choice} value={choice}>
              {sayMonth(choice)}
            </option>
          ))}
        </select>
      </label>
      <label>
        Đơn giá cho hệ số 1 (đồng)
        <input
          inputMode="numeric"
          value={price}
          required
          onChange={(event) => setPrice(event.target.value)}
        />
      </label>
      {GENRES.map((genre) => (
        <label key={genre} className="royalties__narrow">
          Hệ số {GENRE_LABELS[genre].toLowerCase()}
          <input
            inputMode="decimal"
            value={typed[genre]}
            required
            onChange={(event) => setTyped({ ...typed, [genre]: event.target.value })}
          />
        </label>
      ))}
      <button className="royalties__main">Lưu định mức</button>
    </form>
  );
}
