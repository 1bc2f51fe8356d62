import { expect, test } from 'vitest';
import { documentStatus } from '#site/model/document-status.ts';
import { aDocument } from '#tests/support/faces.ts';

const paper = aDocument('1', { issuedOn: '2023-03-01', effectiveOn: '2023-03-10', endsOn: '2023-12-31' });

function statusOn(today: string, beside: Partial<Parameters<typeof documentStatus>[0]> = {}) {
  const asked: string[] = [];
  const hasCome = (day: string) => {
    asked.push(day);
    return day <= today;
  };
  const view = documentStatus({ document: paper, replacedBy: [], amendedBy: [], hasCome, ...beside });
  return { status: view.status, since: view.since?.datetime, asked };
}

test('a paper is in force from its day up to its last day, that day included', () => {
  expect(statusOn('2023-03-09')).toMatchObject({ status: 'future', since: '2023-03-10' });
  expect(statusOn('2023-03-10')).toMatchObject({ status: 'inForce' });
  expect(statusOn('2023-12-31')).toMatchObject({ status: 'inForce' });
  expect(statusOn('2024-01-01')).toMatchObject({ status: 'ended', since: '2024-01-01' });
});

test('without a day of effect it is in force from the day of issue, and without an end for good', () => {
  const document = aDocument('1', { issuedOn: '2023-03-01' });
  expect(statusOn('2023-03-01', { document })).toMatchObject({ status: 'inForce' });
  expect(statusOn('2099-01-01', { document })).toMatchObject({ status: 'inForce' });
});

test('the old paper holds until the new one is itself in force', () => {
  const replacedBy = [aDocument('2', { issuedOn: '2023-05-01', effectiveOn: '2023-06-01' })];
  expect(statusOn('2023-05-31', { replacedBy })).toMatchObject({ status: 'inForce' });
  expect(statusOn('2023-06-01', { replacedBy })).toMatchObject({ status: 'replaced', since: '2023-06-01' });
});

test('what had run out before its successor came has run out; what was replaced before is replaced', () => {
  const late = [aDocument('2', { issuedOn: '2024-02-01' })];
  const early = [aDocument('2', { issuedOn: '2023-06-01' })];
  expect(statusOn('2024-03-01', { replacedBy: late }).status).toBe('ended');
  expect(statusOn('2024-03-01', { replacedBy: early }).status).toBe('replaced');
});

test('an amended paper is in force and says so', () => {
  const amendedBy = [aDocument('2', { issuedOn: '2023-04-01' })];
  expect(statusOn('2023-03-31', { amendedBy }).status).toBe('inForce');
  expect(statusOn('2023-04-01', { amendedBy })).toMatchObject({ status: 'amended', since: '2023-04-01' });
});

test('every day on which the status will change is asked for, so that the page is made again then', () => {
  const replacedBy = [aDocument('2', { issuedOn: '2023-05-01', effectiveOn: '2023-06-01' })];
  const { asked } = statusOn('2023-03-10', { replacedBy });
  expect(asked).toEqual(expect.arrayContaining(['2023-03-10', '2023-06-01', '2024-01-01']));
});
