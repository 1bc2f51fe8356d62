import { resolve } from 'node:path';
import { z } from 'zod';

/* The only file of the desk that reads the environment. */

const port = z.coerce.number().int().min(1).max(65_535);
const origin = z
  .url({ protocol: /^https?$/, error: 'must be an http(s) address such as https://desk.example.vn' })
  .transform((address) => new URL(address).origin);

const smtp = z.url({
  protocol: /^smtps?$/,
  error: 'must be smtp://user:password@host:587 or smtps://user:password@host:465',
});

/** "Cổng Đoàn <khong-tra-loi@example.vn>" or the bare address. */
const sender = z
  .string()
  .regex(
    /^(?:[^<>@"\p{Cc}]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/u,
    'must be an address, or a name and an address in <>',
  )
  .transform((given) => {
    const [, name = 'Cổng Đoàn', address = given] = /^([^<]+)<(.+)>$/u.exec(given) ?? [];
    return { name: name.trim(), address };
  });

const schema = z
  .object({
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be postgres://user:password@host/name' }),
    CMS_PORT: port.default(3000),
    PORT: port.default(4321),
    CMS_URL: origin.optional(),
    SITE_URL: origin.optional(),
    PREVIEW_PORT: port.default(4322),
    /** As browsers reach the preview server, and as the desk does. */
    PREVIEW_URL: origin.optional(),
    PREVIEW_INTERNAL_URL: origin.optional(),
    PREVIEW_SECRET: z.string().min(32, 'must be a random string of at least 32 characters').optional(),
    PAYLOAD_SECRET: z.string().min(32, 'must be a random string of at least 32 characters'),
    DATA_DIR: z.string().min(1).default('.data'),
    MEDIA_DIR: z.string().min(1).default('media'),
    /** How many reverse proxies of our own append to X-Forwarded-For; 0: nothing in it is believed. */
    PROXIES: z.coerce.number().int().min(0).max(5).default(0),
    SMTP_URL: smtp.optional(),
    MAIL_FROM: sender.optional(),
    PAYLOAD_DROP_DATABASE: z.literal('false', 'must not be set: it would empty the database').optional(),
  })
  .transform(({ PAYLOAD_DROP_DATABASE: _refused, ...env }) => {
    const CMS_URL = env.CMS_URL ?? `http://localhost:${env.CMS_PORT}`;
    const PREVIEW_URL = env.PREVIEW_URL ?? `http://localhost:${env.PREVIEW_PORT}`;
    return {
      ...env,
      CMS_URL,
      SITE_URL: env.SITE_URL ?? `http://localhost:${env.PORT}`,
      PREVIEW_URL,
      PREVIEW_INTERNAL_URL: env.PREVIEW_INTERNAL_URL ?? PREVIEW_URL,
      DATA_DIR: resolve(env.DATA_DIR),
      MEDIA_DIR: resolve(env.MEDIA_DIR),
      MAIL_FROM: env.MAIL_FROM ?? {
        name: 'Cổng Đoàn',
        address: `khong-tra-loi@${new URL(CMS_URL).hostname}`,
      },
    };
  });

/** The validated settings of the desk; folders are absolute, addresses are bare origins. */
export type DeskEnv = z.infer<typeof schema>;

/**
 * Reads and checks the settings.
 * @throws {Error} naming every variable that is missing or malformed, and what it should be.
 */
export function readDeskEnv(variables: Record<string, string | undefined>): DeskEnv {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = schema.safeParse(present);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The desk cannot start, its environment is wrong:\n${problems.join('\n')}`);
}

/** Payload's server views write the hour by the clock of the process. */
process.env.TZ = 'Asia/Ho_Chi_Minh';

export const env = readDeskEnv(process.env);
