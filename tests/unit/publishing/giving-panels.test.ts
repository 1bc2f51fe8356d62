import { describe, expect, test } from 'vitest';
import { accountPanel } from '#cms/giving/panel/account-panel.ts';
import { postingPanel } from '#cms/giving/panel/posting-panel.ts';

const treasurer = { id: 5, role: 'treasurer' } as const;
const approver = { id: 2, role: 'approver' } as const;
const admin = { id: 1, role: 'admin' } as const;
const names = ({ actions }: { actions: { action: string }[] }) => actions.map(({ action }) => action);
const at = '2023-06-02T07:05:00.000Z';

describe('above an entry', () => {
  test('whoever entered it is told that another person confirms; others are offered to', () => {
    const open = { enteredBy: 5 };
    expect(postingPanel(open, treasurer).text).toContain('người khác phải xác nhận');
    expect(names(postingPanel(open, treasurer))).toEqual(['discard']);
    expect(names(postingPanel(open, approver))).toEqual(['confirm', 'discard']);
    expect(names(postingPanel({ enteredBy: { id: 1 } }, admin))).toEqual(['discard']);
  });

  test('what is confirmed tells its number and moment, and can be cancelled once and hidden once', () => {
    const facts = { confirmedAt: at, number: 12, enteredBy: 5 };
    expect(postingPanel(facts, treasurer).text).toBe(
      'Khoản số 12 trong sổ, xác nhận lúc 14:05 ngày 02/06/2023.',
    );
    expect(names(postingPanel(facts, treasurer))).toEqual(['cancel', 'hide-name']);
    expect(names(postingPanel(facts, approver))).toEqual(['hide-name']);
    expect(names(postingPanel({ ...facts, cancelledByNumber: 13, nameShown: 'hidden' }, treasurer))).toEqual(
      [],
    );
    expect(names(postingPanel({ ...facts, cancelsNumber: 11 }, admin))).toEqual(['hide-name']);
  });

  test('what was discarded says why, and nothing can be done with it', () => {
    const panel = postingPanel({ discardedAt: at, discardReason: 'Ghi nhầm.', enteredBy: 5 }, admin);
    expect(panel).toMatchObject({ text: expect.stringContaining('Ghi nhầm.'), actions: [] });
  });
});

describe('above an account', () => {
  test('only another person than who proposed it is offered to verify it', () => {
    const facts = { state: 'proposed', proposedBy: 1 };
    expect(names(accountPanel(facts, admin))).toEqual(['close']);
    expect(names(accountPanel(facts, approver))).toEqual(['verify', 'close']);
    expect(names(accountPanel(facts, treasurer))).toEqual([]);
  });

  test('a verified one is closed by an approver; a closed one is history', () => {
    expect(names(accountPanel({ state: 'verified', verifiedAt: at }, treasurer))).toEqual([]);
    expect(names(accountPanel({ state: 'verified', verifiedAt: at }, approver))).toEqual(['close']);
    const closed = accountPanel({ state: 'closed', closedAt: at, reason: 'Hết đợt.' }, admin);
    expect(closed).toMatchObject({ text: 'Đã đóng lúc 14:05 ngày 02/06/2023. Lý do: Hết đợt.', actions: [] });
  });
});
