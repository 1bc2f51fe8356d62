import { join } from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

/** `next build cms` and `next start cms` run at the repository root, where node_modules are. */
const root = process.cwd();

/** What is rendered here, the versions of a document among it, tells the time in Viet Nam. */
process.env['TZ'] = 'Asia/Ho_Chi_Minh';

/** The policy of what may be loaded is in proxy.ts. */
const security = [
  { key: 'Cache-Control', value: 'no-store' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
];

const config: NextConfig = {
  images: { unoptimized: true },
  poweredByHeader: false,
  // Bundled, views and API routes would each have a copy of their own; an error that one makes is then
  // none that the other knows, and the form does not learn which field to mark.
  serverExternalPackages: ['payload', '@payloadcms/db-postgres'],
  reactStrictMode: true,
  outputFileTracingRoot: root,
  turbopack: { root },
  typescript: { tsconfigPath: join('..', 'tsconfig.json'), ignoreBuildErrors: true },
  headers: async () => [
    { source: '/((?!_next/static/).*)', headers: security },
    { source: '/_next/static/:path*', headers: security.filter(({ key }) => key !== 'Cache-Control') },
  ],
  redirects: async () => [
    { source: '/', destination: '/admin', permanent: false },
    // Without mail nobody can be sent a new password.
    ...['forgot', 'reset/:token*'].map((view) => ({
      source: `/admin/${view}`,
      destination: '/admin/login',
      permanent: false,
    })),
  ],
};

export default withPayload(config, { devBundleServerPackages: false });
