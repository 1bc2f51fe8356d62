import config from '@payload-config';
import { handleServerFunctions } from '@payloadcms/next/layouts';
import { headers } from 'next/headers';
import { getPayload, type ServerFunctionClientArgs } from 'payload';
import { isStaff } from '#cms/access/roles.ts';
import { isOffered } from '#cms/access/server-functions.ts';
import { scheduleServerFunctions } from '#cms/scheduling/schedule-server-functions.ts';
import { importMap } from './admin/importMap.js';

/**
 * Answers a call of the admin's client to the server. The calls cannot be switched off and any
 * visitor can make them, so only those who are logged in get further, and only to what the desk uses.
 */
export async function answerServerFunction(args: ServerFunctionClientArgs): Promise<unknown> {
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers: await headers() });
  if (!isStaff({ req: { user } })) throw new Error('Cần đăng nhập.');
  if (!isOffered(args.name)) throw new Error('Bàn biên tập không có chức năng này.');
  return handleServerFunctions({
    ...args,
    config,
    importMap,
    serverFunctions: scheduleServerFunctions,
  });
}
