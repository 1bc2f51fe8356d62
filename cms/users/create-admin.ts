import { parseArgs } from 'node:util';
import { getPayload, ValidationError } from 'payload';
import { ensureAdmin } from './ensure-admin.ts';

/*
 * Makes an administrator, or gives an existing account the role and a new password:
 *
 *   node cms/users/create-admin.ts --email ban.bien.tap@example.vn [--name "Nguyễn Văn A"] [--password …]
 *
 * Without --password a random one is made and printed, this once.
 */

const USAGE =
  'Cách dùng: node cms/users/create-admin.ts --email dia.chi@example.vn [--name "Họ tên"] [--password mat-khau]';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { email: { type: 'string' }, name: { type: 'string' }, password: { type: 'string' } },
  });
  if (!values.email) {
    console.error(USAGE);
    return 2;
  }
  const { default: config } = await import('#cms/payload.config.ts');
  const payload = await getPayload({ config });
  const made = await ensureAdmin(payload, { ...values, email: values.email });
  const what = made.outcome === 'created' ? 'Đã tạo quản trị viên' : 'Đã đặt lại mật khẩu quản trị cho';
  console.log(`${what} ${made.email}`);
  if (!values.password) console.log(`Mật khẩu (chỉ hiện một lần này): ${made.password}`);
  return 0;
}

try {
  // Payload keeps a connection open, so the process has to be ended.
  process.exit(await main());
} catch (error) {
  const problems = error instanceof ValidationError ? error.data.errors.map(({ message }) => message) : [];
  console.error(`Chưa tạo được quản trị viên. ${problems.join(' ') || (error as Error).message}`);
  process.exit(1);
}
