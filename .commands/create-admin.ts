import { parseArgs } from 'node:util';
import { withDatabase } from './start/with-database.ts';
import { handOver } from './processes/hand-over.ts';

/*
 * npm run create-admin -- --email ai@example.vn [--name "Nguyễn Văn A"]
 *
 * Makes an administrator, or gives an existing account the role and a new password. With
 * --reset-two-factor it only takes away the one-time codes of an account, for a phone that was lost.
 */

await withDatabase(async ({ settings, env }) => {
  const { values } = parseArgs({ strict: false, allowPositionals: true });
  const args = process.argv.slice(2);
  if (!values.email) args.push('--email', settings.adminEmail);
  return handOver('node', ['cms/users/create-admin.ts', ...args], env);
});
