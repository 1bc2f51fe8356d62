import { describe, expect, it } from 'vitest';
import { reportsOwed, type ReportFacts } from '#contract/giving/reports-owed.ts';

const NOTHING: ReportFacts = { hasReceived: false };
const owed = (facts: Partial<ReportFacts>) =>
  reportsOwed({ ...NOTHING, ...facts }).map(({ type, due }) => `${type} ${due}`);

describe('a report of progress', () => {
  it('is owed 90 days after the call, once money has been received', () => {
    expect(owed({ appealedOn: '2026-01-01', hasReceived: true })).toEqual(['progress 2026-04-01']);
  });

  it('is owed 90 days after the last one', () => {
    const facts = { appealedOn: '2026-01-01', lastReportOn: '2026-03-02', hasReceived: true };
    expect(owed(facts)).toEqual(['progress 2026-05-31']);
  });

  it('counts from the call where the last report is older than it', () => {
    const facts = { appealedOn: '2026-06-01', lastReportOn: '2026-03-02', hasReceived: true };
    expect(owed(facts)).toEqual(['progress 2026-08-30']);
  });

  it('is not owed while nothing has been received', () => {
    expect(owed({ appealedOn: '2026-01-01' })).toEqual([]);
  });

  it('is not owed once the work is handed over', () => {
    const facts = { appealedOn: '2026-01-01', hasReceived: true, handoverOn: '2026-03-01' };
    expect(owed(facts)).toEqual(['completion 2026-03-31']);
  });

  it('is not owed by a project of which no day is known', () => {
    expect(owed({ hasReceived: true })).toEqual([]);
  });
});

describe('the totals', () => {
  it('are owed 15 days after the last day of the call, also if they are nought', () => {
    expect(owed({ acceptsUntil: '2026-02-20' })).toEqual(['totals 2026-03-07']);
  });

  it('are not given by totals published before the call was over', () => {
    expect(owed({ acceptsUntil: '2026-02-20', lastTotalsOn: '2026-02-20' })).toEqual(['totals 2026-03-07']);
  });

  it('are given by totals published after', () => {
    expect(owed({ acceptsUntil: '2026-02-20', lastTotalsOn: '2026-02-21' })).toEqual([]);
  });
});

describe('the completion file', () => {
  it('is owed 30 days after the handover', () => {
    expect(owed({ handoverOn: '2024-01-31' })).toEqual(['completion 2024-03-01']);
  });

  it('is given once it is published', () => {
    expect(owed({ handoverOn: '2024-01-31', completedOn: '2024-05-01' })).toEqual([]);
  });
});

it('a project that owes several reports owes the earliest first, each with its rule in words', () => {
  const reports = reportsOwed({
    ...{ appealedOn: '2026-01-01', acceptsUntil: '2026-02-20', handoverOn: '2026-02-01' },
    hasReceived: true,
  });
  expect(reports.map(({ due }) => due)).toEqual(['2026-03-03', '2026-03-07']);
  expect(reports.map(({ rule }) => rule)).toEqual([
    'Công khai hồ sơ hoàn thành và quyết toán trong vòng 30 ngày kể từ khi bàn giao.',
    'Công khai tổng số tiếp nhận trong vòng 15 ngày kể từ khi kết thúc tiếp nhận.',
  ]);
});
