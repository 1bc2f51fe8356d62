import { sql } from '@payloadcms/db-postgres';
import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload';
import { bankOf } from '#contract/giving/banks.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { idOf } from '#cms/publishing/relation.ts';
import { validationError } from '#cms/publishing/validation-error.ts';
import { refusal } from '#cms/publishing/refusal.ts';

/** "1234 5678.90" is how people copy an account number. */
export const tidyAccountNumber: CollectionBeforeValidateHook = ({ data }) => {
  if (data && typeof data['number'] === 'string')
    data['number'] = data['number'].replace(/[\s.-]+/gu, '').toUpperCase();
  return data;
};

/** A new account is a proposal, whatever a client sends, and one at a time for each project. */
export const proposeAccount: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create')
    throw refusal('Tài khoản đã ghi thì không sửa được. Muốn đổi, hãy đề nghị tài khoản mới.');
  const bank = bankOf(String(data['bank']));
  if (!bank)
    throw validationError('account', [{ path: 'bank', message: 'Hãy chọn ngân hàng trong danh sách.' }], req);
  const session = await sessionForReading(req);
  const [waiting] = await session.all(sql`
    select 1 from accounts where project_id = ${Number(idOf(data['project']))} and state = 'proposed'`);
  if (waiting)
    throw refusal(
      'Công trình này đang có một tài khoản chờ xác minh. Hãy xác minh hoặc đóng đề nghị đó trước.',
    );
  return {
    ...data,
    bankName: bank.name,
    state: 'proposed',
    proposedBy: req.user?.id ?? data['proposedBy'] ?? null,
    proposedAt: new Date().toISOString(),
    ...{ verifiedBy: null, verifiedAt: null, closedBy: null, closedAt: null, reason: null },
  };
};
