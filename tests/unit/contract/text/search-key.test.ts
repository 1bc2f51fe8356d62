import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runTogether } from '#contract/text/document-number.ts';
import { queryTerms, searchKeys } from '#contract/text/search-key.ts';
import { GOLDEN_TITLES } from './golden-titles.ts';
import { anyText } from './vietnamese-arbitrary.ts';

describe('index keys', () => {
  it('hold lower-case words and single spaces, tones in one place, with and without marks', () => {
    expect(searchKeys('Hoà Mục – “Đường hoa”, 14/03/2023; 23,2 tỷ')).toEqual({
      accented: 'hòa mục đường hoa 14 03 2023 23 2 tỷ',
      folded: 'hoa muc duong hoa 14 03 2023 23 2 ty',
    });
  });

  it('end with the document numbers of the text, run together', () => {
    const { folded } = searchKeys(
      'Thực hiện 42-NQ/TW, Quyết định 367 - QĐ/TWĐTN-VP và 30/2023/NĐ-CP; lại 42-NQ/TW.',
    );
    expect(folded).toMatch(/ 42 nq tw 42nqtw 367qdtwdtnvp 302023ndcp$/u);
  });

  it('of composed and decomposed text are equal and hold nothing that FTS5 would part or misread', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const keys = searchKeys(text);
        expect(searchKeys(text.normalize('NFD'))).toEqual(keys);
        for (const key of [keys.accented, keys.folded])
          expect(key).toMatch(/^(?:[\p{L}\p{M}\p{N}]+(?: (?!$)|$))*$/u);
      }),
    );
  });
});

it.each([
  ['367 - QĐ/TWĐTN-VP', '367qdtwdtnvp'],
  ['15-KH/TĐTN-BXDĐ'.normalize('NFD'), '15khtdtnbxdd'],
  ['30/2023/nđ-cp', '302023ndcp'],
  ['03-CTr/TĐTN', '3ctrtdtn'],
  ['19‑QyĐ/TĐTN', '19qydtdtn'],
])('the document number %s has the key %s, in a text too', (number, key) => {
  expect(runTogether(number)).toBe(key);
  expect(searchKeys(`Theo ${number.toUpperCase()}; ${number}`).folded.split(' ')).toContain(key);
});

describe('query terms', () => {
  it('say which words carry marks', () => {
    expect(queryTerms('doan  Thanh niên')).toEqual([
      { accented: 'doan', folded: 'doan', marked: false },
      { accented: 'thanh', folded: 'thanh', marked: false },
      { accented: 'niên', folded: 'nien', marked: true },
    ]);
  });

  it('keep a date together', () => {
    expect(queryTerms('14/03/2023')).toEqual([
      { accented: '14 03 2023', folded: '14 03 2023', marked: false },
    ]);
  });

  it.each(['367 - QĐ/TWĐTN', '367-QĐ/TWĐTN', '367-qđ/twđtn', '367QĐTWĐTN'])(
    'know the document number %s however it is typed',
    (query) => {
      expect(queryTerms(query)).toMatchObject([{ numberKey: '367qdtwdtn' }]);
    },
  );

  it('of an empty query or of punctuation are none', () => {
    expect(queryTerms('')).toEqual([]);
    expect(queryTerms(' "…" - * ) 🎉')).toEqual([]);
  });

  it('are few, however long the query', () => {
    expect(queryTerms('một hai ba '.repeat(1000))).toHaveLength(3);
    expect(queryTerms('x'.repeat(1000))).toHaveLength(1);
    const numbers = Array.from({ length: 500 }, (_, i) => i).join(' ');
    expect(queryTerms(numbers)).toHaveLength(12);
  });
});

describe('in SQLite FTS5', () => {
  const titles = [
    ...GOLDEN_TITLES.map(([title]) => title),
    'Đường hoa thanh niên – xã Hoà Mục'.normalize('NFD'),
    'Quyết định số 367 - QĐ/TWĐTN-VP của Trung ương Đoàn',
  ];
  const index = indexed(titles);

  it.each(['hoa muc', 'Hòa Mục', 'Hoà Mục', 'HOÀ MỤC', 'Hòa Mục'.normalize('NFD')])(
    '%j finds the same title in both spellings of its letters',
    (query) => {
      expect(index.find(query)).toEqual([1, titles.length - 2]);
    },
  );

  it('a query without marks finds words with đ and ư', () => {
    expect(index.find('duong hoa')).toContain(1);
  });

  it.each(['367-QĐ/TWĐTN', '367 - QĐ/TWĐTN-VP', '367-qd/twdtn', '367qđtw', '367'])(
    '%j finds the document by its number',
    (query) => {
      expect(index.find(query)).toEqual([titles.length - 1]);
    },
  );

  it('the title of each article is found by its words without marks', () => {
    const missed = GOLDEN_TITLES.filter(([, slug], i) => !index.find(slug.replaceAll('-', ' ')).includes(i));
    expect(missed).toEqual([]);
  });

  it('with marks, the accented column knows bán from bạn', () => {
    const [term] = queryTerms('bạn');
    const small = indexed(['Bán hàng', 'Bạn bè']);
    expect(small.match(`accented : "${term?.accented}"`)).toEqual([1]);
    expect(small.find('bạn')).toEqual([0, 1]);
  });

  it('no query breaks the search', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        index.find(query);
      }),
    );
  });
});

/** Titles in an FTS5 table as the edition has it; `find` gives the positions of those that hold all terms. */
function indexed(titles: readonly string[]) {
  const db = new DatabaseSync(':memory:');
  db.exec(
    `create virtual table search using fts5(accented, folded, content='', tokenize="unicode61 remove_diacritics 0")`,
  );
  const insert = db.prepare('insert into search (rowid, accented, folded) values (?, ?, ?)');
  titles.forEach((title, i) => {
    const keys = searchKeys(title);
    insert.run(i, keys.accented, keys.folded);
  });
  const select = db.prepare('select rowid from search where search match ? order by rowid');
  const match = (expression: string) => select.all(expression).map((row) => row['rowid'] as number);
  const find = (query: string) => {
    const terms = queryTerms(query).map(({ folded, numberKey }) =>
      numberKey ? `("${folded}" OR "${numberKey}"*)` : `"${folded}"`,
    );
    return terms.length === 0 ? [] : match(`folded : (${terms.join(' AND ')})`);
  };
  return { match, find };
}
