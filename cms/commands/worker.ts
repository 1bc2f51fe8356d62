import { getPayload } from 'payload';
import { keepLogHead } from '#cms/audit/keep-log-head.ts';
import { logHeadFile } from '#cms/audit/log-head.ts';
import { sweepConsents } from '#cms/consent/sweep-consents.ts';
import { env } from '#cms/env.ts';
import { forgetLetters } from '#cms/feedback/forget-letters.ts';
import { checkLinks } from '#cms/gate/links/check-links.ts';
import { deliverMail } from '#cms/mail/deliver-mail.ts';
import { VariantQueue } from '#cms/media/variant-queue.ts';
import { tellOfMatters } from '#cms/notices/tell-of-matters.ts';
import config from '#cms/payload.config.ts';
import { sweepEmptyDrafts } from '#cms/scheduling/sweep-empty-drafts.ts';
import { sweepVariants } from '#cms/scheduling/sweep-variants.ts';
import { runSchedules } from '#cms/scheduling/worker.ts';
import { sweepSignIn } from '#cms/sign-in/sweep-sign-in.ts';

/* The desk's second process: carries out schedules, sends mail, makes variants that are missing, clears away empty drafts, forgets old letters. */

const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
process.once('SIGINT', () => stop.abort());

const payload = await getPayload({ config });
const queue = new VariantQueue({ mediaDir: env.MEDIA_DIR });
payload.logger.info('The worker is ready: schedules, mail and missing variants');
await Promise.all([
  runSchedules(payload, stop.signal),
  sweepVariants(payload, queue, stop.signal),
  sweepEmptyDrafts(payload, stop.signal),
  sweepConsents(payload, stop.signal),
  deliverMail(payload, stop.signal),
  tellOfMatters(payload, stop.signal),
  checkLinks(payload, stop.signal),
  keepLogHead(payload, logHeadFile(env.DATA_DIR), stop.signal),
  sweepSignIn(payload, stop.signal),
  forgetLetters(payload, stop.signal),
]);
queue.close();
// Payload keeps one client of its pool for ever, so the pool cannot be drained.
process.exit(0);
