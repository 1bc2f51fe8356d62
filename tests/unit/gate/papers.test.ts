import { expect, test } from 'vitest';
import type { PaperFacts } from '#cms/gate/facts/facts.ts';
import type { Doc } from '#cms/publishing/faces/read.ts';
import { findingsOf, inShort } from './reading-of.ts';

const paper = (more: Doc = {}): Doc => ({
  id: 7,
  number: '25-KH/TĐTN-BTG',
  type: 'ke-hoach',
  title: 'Tổ chức Tháng Thanh niên năm 2024',
  issuer: { unit: 1 },
  issuedOn: '2024-01-10',
  ...more,
});
const other = (more: Partial<PaperFacts> = {}): PaperFacts => ({
  ...{ id: '8', number: '12-QĐ/TĐTN', title: 'Quy chế', issuedOn: '2023-05-01', issuer: 'unit:1' },
  replaces: [],
  ...more,
});
const found = (doc: Doc, papers: PaperFacts[] = []) => inShort(findingsOf('document', doc, { papers }));

test('a good paper is left alone, however long what it is about', () => {
  const title = `Tổ chức ${'các hoạt động hưởng ứng và '.repeat(9)}tổng kết`;
  const doc = paper({ title, effectiveOn: '2024-02-01', endsOn: '2024-02-01', replaces: [8], amends: [9] });
  expect(found(doc, [other(), other({ id: '9' })])).toEqual([]);
});

test('a paper ends no earlier than it begins, and beginning before it was issued is asked about', () => {
  expect(found(paper({ endsOn: '2024-01-09' }))).toEqual(['block paper-days endsOn']);
  expect(found(paper({ effectiveOn: '2024-03-01', endsOn: '2024-02-28' }))).toEqual([
    'block paper-days endsOn',
  ]);
  expect(found(paper({ effectiveOn: '2024-01-09' }))).toEqual(['warn paper-days effectiveOn']);
});

test('no paper replaces or amends itself, or the one that replaces it', () => {
  expect(found(paper({ replaces: [7] }))).toEqual(['block paper-itself replaces']);
  expect(found(paper({ amends: [7] }))).toEqual(['block paper-itself amends']);
  expect(found(paper({ replaces: [8] }), [other({ replaces: ['7'] })])).toEqual([
    'block paper-circle replaces',
  ]);
});

test('a paper that does away with a later one is asked about', () => {
  expect(found(paper({ replaces: [8] }), [other({ issuedOn: '2024-01-11' })])).toEqual([
    'warn paper-order replaces',
  ]);
});

test('the same number of the same issuer in the same year is asked about, in any spelling', () => {
  const twin = other({ number: '025 KH-TĐTN/BTG', issuedOn: '2024-11-30' });
  expect(found(paper(), [twin])).toEqual(['warn paper-twice number']);
  expect(found(paper(), [{ ...twin, issuedOn: '2023-11-30' }])).toEqual([]);
  expect(found(paper(), [{ ...twin, issuer: 'Trung ương Đoàn' }])).toEqual([]);
});

test('a number that nobody can cite is told', () => {
  expect(found(paper({ number: 'Không số' }))).toEqual(['warn paper-number number']);
  expect(found(paper({ number: '30/2020/NĐ-CP' }))).toEqual([]);
});
