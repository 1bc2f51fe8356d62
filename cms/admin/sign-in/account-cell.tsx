import type { DefaultServerCellComponentProps } from 'payload';
import { createLocalReq } from 'payload';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { isSecondFactorRequired } from '#cms/sign-in/two-factor/required-for.ts';
import { secondFactorOf } from '#cms/sign-in/two-factor/second-factor.ts';
import './sign-in.css';

/** In the list of accounts: suspended or not, and how far the second factor is. */
export async function AccountCell({ rowData, payload }: DefaultServerCellComponentProps) {
  if (rowData['suspendedAt'])
    return (
      <span className="account-cell" data-tone="bad">
        Đang tạm khóa
      </span>
    );
  const session = await sessionForReading(await createLocalReq({}, payload));
  const { confirmedAt } = await secondFactorOf(session, Number(rowData['id']));
  if (confirmedAt)
    return (
      <span className="account-cell" data-tone="good">
        Hai bước
      </span>
    );
  return isSecondFactorRequired(String(rowData['role'])) ? (
    <span className="account-cell" data-tone="waiting">
      Chưa cài hai bước
    </span>
  ) : (
    <span className="account-cell">Mật khẩu</span>
  );
}
