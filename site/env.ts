import { resolve } from 'node:path';
import { z } from 'zod';
import { LETTER_FOLDER } from '#contract/feedback/letter.ts';

/** Every environment variable that the site's side reads. See `.env.example`. */
const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//u, 'must start with postgres://')
    .optional(),
  PORT: z.coerce.number().int().min(1).max(65_535).default(4321),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  MEDIA_DIR: z.string().min(1).default('media'),
  SITE_APP_DIR: z.string().min(1).optional(),
  PREVIEW_PORT: z.coerce.number().int().min(1).max(65_535).default(4322),
  PREVIEW_URL: z.url({ protocol: /^https?$/ }).optional(),
  PREVIEW_SECRET: z.string().min(32, 'must be a random string of at least 32 characters').optional(),
  /** How many reverse proxies of our own append to X-Forwarded-For; 0: nothing in it is believed. */
  PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  CMS_PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  CMS_URL: z.url({ protocol: /^https?$/ }).optional(),
});

export interface SiteEnv {
  databaseUrl?: string;
  port: number;
  /** Origin of the public site, without a slash at the end. */
  siteUrl: string;
  editionFile: string;
  shelfDir: string;
  appDir: string;
  variantsDir: string;
  /** Where the preview keeps its own edition. */
  previewDir: string;
  previewPort: number;
  /** Origin of the preview server, and of the desk that may show it in a frame. */
  previewUrl: string;
  deskUrl: string;
  previewSecret?: string;
  /** Letters to the desk wait here until the database has them. */
  feedbackDir: string;
  proxies: number;
}

/** @throws an Error that names every variable that is wrong, and how. */
export function readSiteEnv(source: NodeJS.ProcessEnv = process.env): SiteEnv {
  const result = schema.safeParse(source);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not valid (see .env.example):\n${lines.join('\n')}`);
  }
  const env = result.data;
  const dataDir = resolve(env.DATA_DIR);
  return {
    databaseUrl: env.DATABASE_URL,
    port: env.PORT,
    siteUrl: new URL(env.SITE_URL ?? `http://localhost:${env.PORT}`).origin,
    editionFile: `${dataDir}/site/edition.sqlite`,
    shelfDir: `${dataDir}/site/shelf`,
    appDir: env.SITE_APP_DIR ? resolve(env.SITE_APP_DIR) : `${dataDir}/site/app`,
    variantsDir: `${resolve(env.MEDIA_DIR)}/variants`,
    previewDir: `${dataDir}/preview`,
    previewPort: env.PREVIEW_PORT,
    previewUrl: new URL(env.PREVIEW_URL ?? `http://localhost:${env.PREVIEW_PORT}`).origin,
    deskUrl: new URL(env.CMS_URL ?? `http://localhost:${env.CMS_PORT}`).origin,
    previewSecret: env.PREVIEW_SECRET,
    feedbackDir: `${dataDir}/${LETTER_FOLDER}`,
    proxies: env.PROXIES,
  };
}
