import { join } from 'node:path';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { buildConfig } from 'payload';
import { auditPlugin } from './audit/audit-plugin.ts';
import { closeBuiltIns } from './access/built-ins.ts';
import { closeToVisitors } from './access/closed-to-visitors.ts';
import { jobsAccess } from './access/jobs.ts';
import { branding } from './admin/branding.ts';
import { gatePlugin } from './admin/gate/gate-plugin.ts';
import { publishStatusPlugin } from './admin/publish-status/publish-status-plugin.ts';
import { vietnamese } from './admin/vietnamese.ts';
import { accounts } from './collections/accounts.ts';
import { albums } from './collections/albums.ts';
import { answers } from './collections/answers.ts';
import { articles } from './collections/articles.ts';
import { closedRootEndpoints } from './collections/closed-root-endpoints.ts';
import { campaigns } from './collections/campaigns.ts';
import { consentPapers } from './collections/consent-papers.ts';
import { consents } from './collections/consents.ts';
import { documents } from './collections/documents.ts';
import { figureChanges } from './collections/figure-changes.ts';
import { letters } from './collections/letters.ts';
import { linkHosts } from './collections/link-hosts.ts';
import { media } from './collections/media.ts';
import { pages } from './collections/pages.ts';
import { places } from './collections/places.ts';
import { postings } from './collections/postings.ts';
import { projects } from './collections/projects.ts';
import { redirects } from './collections/redirects.ts';
import { series } from './collections/series.ts';
import { topics } from './collections/topics.ts';
import { units } from './collections/units.ts';
import { updates } from './collections/updates.ts';
import { users } from './collections/users.ts';
import { videos } from './collections/videos.ts';
import { weeks } from './collections/weeks.ts';
import { editingPlugin } from './editing/editing-plugin.ts';
import { env } from './env.ts';
import { alert } from './globals/alert.ts';
import { contact } from './globals/contact.ts';
import { front } from './globals/front.ts';
import { navigation } from './globals/navigation.ts';
import { site } from './globals/site.ts';
import { helpPlugin } from './help/help-plugin.ts';
import { mailAdapter } from './mail/mail-adapter.ts';
import { MAX_PDF_BYTES } from './media/upload-limits.ts';
import { withNamedEditors } from './hooks/with-named-editors.ts';
import { previewPlugin } from './preview/preview-plugin.ts';
import { loudCommit } from './publishing/loud-commit.ts';
import { photosPlugin } from './photos/photos-plugin.ts';
import { mailEndpoints } from './mail/mail-endpoints.ts';
import { publishingEndpoints } from './publishing/publishing-endpoints.ts';
import { reviewEndpoints } from './review-links/review-endpoints.ts';
import { bodyEditor } from './rich-text/body-editor.ts';
import { noticesPlugin } from './notices/notices-plugin.ts';
import { royaltiesPlugin } from './royalties/royalties-plugin.ts';
import { safeStart } from './safe-start.ts';
import { secondLookEndpoint } from './second-looks/second-look-endpoint.ts';
import { signInPlugin } from './sign-in/sign-in-plugin.ts';
import { statementsPlugin } from './statements/statements-plugin.ts';
import { wordImportPlugin } from './word-import/word-import-plugin.ts';

/** Every command runs at the repository root; inside Next's bundle `import.meta` points elsewhere. */
const desk = join(process.cwd(), 'cms');

const config = buildConfig({
  serverURL: env.CMS_URL,
  secret: env.PAYLOAD_SECRET,
  collections: [
    ...[articles, campaigns, projects, updates, pages],
    ...[documents, albums, videos, weeks, answers, letters],
    ...[postings, accounts, figureChanges],
    ...[media, consents, consentPapers],
    ...[topics, series, units, places, redirects, linkHosts, users],
  ],
  globals: [front, navigation, site, contact, alert],
  plugins: [
    publishStatusPlugin,
    gatePlugin,
    statementsPlugin,
    photosPlugin,
    editingPlugin,
    previewPlugin,
    auditPlugin,
    signInPlugin,
    royaltiesPlugin,
    noticesPlugin,
    wordImportPlugin,
    helpPlugin,
  ],
  editor: bodyEditor,
  endpoints: [
    ...publishingEndpoints,
    ...reviewEndpoints,
    secondLookEndpoint,
    ...mailEndpoints,
    ...closedRootEndpoints,
  ],
  db: loudCommit(
    postgresAdapter({
      pool: { connectionString: env.DATABASE_URL, max: 10 },
      idType: 'serial',
      push: false,
      disableCreateDatabase: true,
      migrationDir: join(desk, 'migrations'),
    }),
  ),
  email: mailAdapter(env),
  admin: { user: 'users', ...branding(desk) },
  i18n: vietnamese,
  auth: { jwtOrder: ['cookie'] },
  cookiePrefix: 'cong-doan',
  csrf: [env.CMS_URL],
  cors: [],
  graphQL: { disable: true },
  telemetry: false,
  folders: false,
  defaultDepth: 0,
  maxDepth: 3,
  // What an editor is refused is told to the editor; it is no fault of the desk.
  loggingLevels: { APIError: 'warn' },
  jobs: { access: jobsAccess },
  upload: {
    limits: { fileSize: MAX_PDF_BYTES, files: 1, fields: 20 },
    requestSizeLimit: MAX_PDF_BYTES + 1024 * 1024,
    abortOnLimit: true,
  },
  onInit: safeStart,
  typescript: { outputFile: join(desk, 'payload-types.ts'), autoGenerate: false },
});

export default config.then(closeBuiltIns).then(withNamedEditors).then(closeToVisitors);
