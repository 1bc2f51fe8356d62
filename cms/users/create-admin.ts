import { parseArgs } from 'node:util';
import { getPayload, ValidationError, type Payload } from 'payload';
import { ensureAdmin } from './ensure-admin.ts';
import { resetSecondFactor } from './reset-second-factor.ts';

/*
 * Makes an administrator, or gives an existing account the role and a new password:
 *
 *   node cms/users/create-admin.ts --email ban.bien.tap@example.vn [--name "Nguyễn Văn A"] [--password …]
 *
 * Without --password a random one is made and printed, this once.
 *
 *   node cms/users/create-admin.ts --reset-two-factor --email …
 *
 * takes away the one-time codes of an account, and changes nothing else.
 */

const USAGE =
  'Cách dùng: node cms/users/create-admin.ts --email dia.chi@example.vn [--name "Họ tên"] [--password mat-khau] [--reset-two-factor]';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      password: { type: 'string' },
      'reset-two-factor': { type: 'boolean' },
    },
  });
  if (!values.email) {
    console.error(USAGE);
    return 2;
  }
  const { default: config } = await import('#cms/payload.config.ts');
  const payload = await getPayload({ config });
  if (values['reset-two-factor']) return resetCodes(payload, values.email);
  const made = await ensureAdmin(payload, { ...values, email: values.email });
  const what = made.outcome === 'created' ? 'Đã tạo quản trị viên' : 'Đã đặt lại mật khẩu quản trị cho';
  console.log(`${what} ${made.email}`);
  if (!values.password) console.log(`Mật khẩu (chỉ hiện một lần này): ${made.password}`);
  return 0;
}

async function resetCodes(payload: Payload, email: string): Promise<number> {
  const isKnown = await resetSecondFactor(payload, email);
  if (!isKnown) console.error(`Không có tài khoản nào dùng địa chỉ ${email}.`);
  else console.log(`Đã xóa xác thực hai bước của ${email}. Lần đăng nhập tới sẽ cài lại từ đầu.`);
  return isKnown ? 0 : 1;
}

try {
  // Payload keeps a connection open, so the process has to be ended.
  process.exit(await main());
} catch (error) {
  const problems = error instanceof ValidationError ? error.data.errors.map(({ message }) => message) : [];
  console.error(`Chưa tạo được quản trị viên. ${problems.join(' ') || (error as Error).message}`);
  process.exit(1);
}
