import { expect, test } from 'vitest';
import { letterPanel, type LetterFacts } from '#cms/feedback/letter-panel.ts';
import { mailAddressIn } from '#cms/feedback/mail-address-in.ts';

const actions = (facts: LetterFacts) => letterPanel(facts, '2026-11-23').actions.map(({ action }) => action);

test.each([
  ['lan@example.vn', 'lan@example.vn'],
  ['0912 345 678 hoặc lan.nong@thu.example.vn.', 'lan.nong@thu.example.vn'],
  ['0912 345 678', undefined],
  ['lan@', undefined],
  ['', undefined],
])('in %j the address is %j', (contact, address) => {
  expect(mailAddressIn(contact)).toBe(address);
});

test('a reply by mail is offered only where there is an address', () => {
  expect(actions({ status: 'handling', contact: 'a@b.vn' })).toContain('send-reply');
  expect(actions({ status: 'handling', contact: '0912345678' })).not.toContain('send-reply');
});

test('a suspected letter is judged before anything else can be done with it', () => {
  expect(actions({ status: 'held', contact: 'a@b.vn' })).toEqual(['clear', 'spam']);
  expect(actions({ status: 'spam' })).toEqual(['clear']);
});

test('an answered letter is not closed once more; a drafted answer is not drafted again; of a forgotten one nothing is left to do', () => {
  expect(actions({ status: 'answered', answer: 7, contact: '' })).toEqual(['reopen']);
  expect(actions({ status: 'handling', answer: 7 })).not.toContain('draft-answer');
  expect(actions({ status: 'answered', contact: 'a@b.vn', forgottenAt: '2027-01-01' })).toEqual([]);
});
