import { createLocalReq, type DefaultServerCellComponentProps } from 'payload';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { accountById, type SignInAccount } from '#cms/sign-in/accounts/find-account.ts';
import { isSecondFactorRequired } from '#cms/sign-in/two-factor/required-for.ts';
import './own-account.css';

/** In the list of accounts: suspended or not, and how far the second factor is. */
export async function AccountCell({ rowData, payload }: Partial<DefaultServerCellComponentProps>) {
  // Payload also makes a cell of the form, where there is no row.
  if (!rowData || !payload) return null;
  const session = await sessionForReading(await createLocalReq({}, payload));
  const account = await accountById(session, Number(rowData['id']));
  if (!account) return null;
  const [tone, text] = stateOf(account);
  return (
    <span className="account-cell" data-tone={tone}>
      {text}
    </span>
  );
}

function stateOf({ suspended, has_factor, role }: SignInAccount): [string, string] {
  if (suspended) return ['bad', 'Đang tạm khóa'];
  if (has_factor) return ['good', 'Hai bước'];
  return isSecondFactorRequired(role) ? ['waiting', 'Chưa cài hai bước'] : ['plain', 'Mật khẩu'];
}
