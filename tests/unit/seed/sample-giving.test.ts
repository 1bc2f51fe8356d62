import { describe, expect, it } from 'vitest';
import type { PostingFace } from '#contract/faces/posting.ts';
import { HIDDEN_NAME, publicName } from '#contract/giving/donor-name.ts';
import { redact } from '#contract/giving/redact.ts';
import { thanksCode } from '#contract/giving/thanks-code.ts';
import { projectStatus } from '#contract/faces/project.ts';
import { sample } from '#cms/seed/sample/sample.ts';

const ledgers = Map.groupBy(sample.postings, ({ project }) => project);
const projects = new Map(sample.projects.map((project) => [project.id, project]));

const sum = (entries: readonly PostingFace[], bucket: PostingFace['bucket']) =>
  entries.reduce((all, entry) => all + (entry.bucket === bucket ? entry.amount : 0), 0);

const cashBudget = (id: string) =>
  projects
    .get(id)!
    .budget.reduce((all, l) => all + (l.source === 'households' ? 0 : l.quantity * l.unitPrice), 0);

const statusOf = (id: string) => projectStatus(projects.get(id)!);

describe('the sample ledgers', () => {
  it.each([...ledgers])(
    'of project %s are numbered without a gap, in the order of confirming',
    (_, entries) => {
      expect(entries.map(({ number }) => number)).toEqual(entries.map((_, i) => i + 1));
      const moments = entries.map(({ confirmedAt }) => confirmedAt);
      expect(moments).toEqual(moments.toSorted());
      expect(entries.filter((e) => e.confirmedAt <= `${e.on}T17:00:00.000Z`)).toEqual([]);
    },
  );

  it('run through all projects with ids as a fresh desk gives them', () => {
    expect(sample.postings.map(({ id }) => id)).toEqual(sample.postings.map((_, i) => String(i + 1)));
    expect(sample.postings.filter(({ id, code }) => code !== thanksCode(id))).toEqual([]);
  });

  it('have fifteen to a hundred and twenty entries once something has arrived, and none before the call', () => {
    for (const project of sample.projects) {
      const entries = ledgers.get(project.id) ?? [];
      if (statusOf(project.id) === 'planned') expect(entries).toEqual([]);
      if (entries.every(({ bucket }) => bucket === 'promised')) continue;
      expect(entries.length, project.title).toBeGreaterThanOrEqual(15);
      expect(entries.length, project.title).toBeLessThanOrEqual(120);
    }
  });

  it('name lines of their project only', () => {
    const stray = sample.postings.filter((entry) => {
      const { budget, needs = [] } = projects.get(entry.project)!;
      const hasLine = !entry.budgetLine || budget.some(({ id }) => id === entry.budgetLine);
      return !hasLine || (entry.need !== undefined && !needs.some(({ id }) => id === entry.need));
    });
    expect(stray).toEqual([]);
  });

  it('name no more than the desk would publish, and nothing private', () => {
    const individuals = sample.postings.filter(({ name }) => name.includes('*'));
    expect(individuals.length).toBeGreaterThan(500);
    const unmasked = individuals.filter(
      ({ name }) => publicName({ name, kind: 'individual', shown: 'masked' }) !== name,
    );
    expect(unmasked).toEqual([]);
    expect(sample.postings.filter(({ name }) => name === HIDDEN_NAME)).toHaveLength(1);
    const words = sample.postings.flatMap((e) => [e.name, e.message, e.reason, e.reference, e.overspending]);
    expect(words.filter((text) => text && redact(text) !== text)).toEqual([]);
  });

  it('cancel by the same with the opposite sign, and say why', () => {
    const cancelling = sample.postings.filter(({ cancels }) => cancels);
    expect(cancelling).toHaveLength(2);
    for (const entry of cancelling) {
      const before = ledgers.get(entry.project)![entry.cancels! - 1]!;
      expect(before.cancelledBy).toBe(entry.number);
      expect([entry.bucket, entry.form, entry.name]).toEqual([before.bucket, before.form, before.name]);
      expect(entry.amount + before.amount).toBe(0);
      expect((entry.quantity ?? 0) + (before.quantity ?? 0)).toBe(0);
      expect(entry.reason).toBeTruthy();
    }
  });

  it('spend what the lines of the budget add up to, once done', () => {
    for (const [id, entries] of ledgers)
      if (statusOf(id) === 'done') expect(sum(entries, 'spent')).toBe(cashBudget(id));
  });

  it('say why where more was spent than had come, which is once', () => {
    for (const [id, entries] of ledgers) {
      let left = 0;
      for (const entry of entries) {
        if (entry.bucket === 'received') left += entry.amount;
        if (entry.bucket === 'spent') left -= entry.amount;
        const isOver = entry.bucket === 'spent' && left < 0;
        expect(entry.overspending !== undefined, `${id}, ${entry.number}`).toBe(isOver);
      }
    }
    expect(sample.postings.filter(({ overspending }) => overspending)).toHaveLength(1);
  });

  it('value goods and labour as the project does', () => {
    for (const [id, entries] of ledgers)
      expect(sum(entries, 'goods'), id).toBe(projects.get(id)!.valueInKind ?? 0);
  });

  it('give every voucher of a project its own number', () => {
    for (const entries of ledgers.values()) {
      const vouchers = entries.flatMap((e) => (e.bucket === 'spent' ? [e.reference] : []));
      expect(new Set(vouchers).size).toBe(vouchers.length);
      expect(vouchers).not.toContain(undefined);
    }
  });
});

describe('the sample accounts', () => {
  it('can be taken for no real account', () => {
    const shown = sample.accounts.filter((account) => account.state !== 'proposed');
    expect(shown.filter(({ number }) => !/^MINHHOA\d{4}$/u.test(number))).toEqual([]);
    expect(shown.filter(({ holder }) => !holder.endsWith('(MINH HOA)'))).toEqual([]);
  });

  it('are one verified at most per project, with one change under way', () => {
    const verified = sample.accounts
      .filter(({ state }) => state === 'verified')
      .map(({ project }) => project);
    expect(new Set(verified).size).toBe(verified.length);
    expect(sample.accounts.filter(({ state }) => state === 'proposed')).toHaveLength(1);
  });

  it('are there for every project that calls or called for money, and for no other', () => {
    const called = sample.projects.filter(({ id, goal }) => goal && statusOf(id) !== 'planned');
    const ids = called.map(({ id }) => id);
    expect(new Set(sample.accounts.map(({ project }) => project))).toEqual(new Set(ids));
  });

  it('show a code on three projects until the end of 2027, and withhold it on one', () => {
    const calling = sample.projects.filter(
      ({ id, acceptsUntil = '' }) => acceptsUntil === '2027-12-31' && statusOf(id) === 'appealing',
    );
    const states = (id: string) =>
      sample.accounts.flatMap(({ project, state }) => (project === id && state !== 'closed' ? [state] : []));
    expect(calling.filter(({ id }) => states(id).join() === 'verified')).toHaveLength(3);
    expect(calling.filter(({ id }) => states(id).includes('proposed'))).toHaveLength(1);
  });
});

describe('the sample updates', () => {
  it('are numbered in the order of their publication, of three paragraphs at most', () => {
    const moments = sample.updates.map(({ publishedAt }) => publishedAt);
    expect(moments).toEqual(moments.toSorted());
    expect(new Set(moments).size).toBe(moments.length);
    expect(sample.updates.filter(({ body }) => body.length === 0 || body.length > 3)).toEqual([]);
  });

  it('are two or more for every project that is under way', () => {
    const counts = Map.groupBy(sample.updates, ({ project }) => project);
    const silent = sample.projects.filter(
      ({ id }) => ['appealing', 'building'].includes(statusOf(id)) && (counts.get(id)?.length ?? 0) < 2,
    );
    expect(silent.map(({ title }) => title)).toEqual([]);
  });
});
