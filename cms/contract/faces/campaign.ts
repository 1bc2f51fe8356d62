import { z } from 'zod';
import { bodySchema } from '../body.ts';
import { attachment, day, id, shownPicture, slug, words } from './parts.ts';

/** The colours that a campaign can wear; each is a set of tokens whose contrast is proven. */
export const CAMPAIGN_THEMES = ['blue', 'green', 'red', 'amber', 'teal', 'violet'] as const;

/** What a campaign set out to reach and what it reached: "165.214 cây xanh (chỉ tiêu 150.000)". */
export const indicator = z.strictObject({
  name: words,
  unit: words,
  target: z.number().nonnegative().optional(),
  actual: z.number().nonnegative().optional(),
  asOf: day.optional(),
});

export const timelineEntry = z.strictObject({ on: day, title: words, text: words.optional() });

/** Chiến dịch. Campaigns nest (a summer programme holds four), repeat yearly and may straddle years. */
export const campaignFace = z.strictObject({
  id,
  slug,
  title: words,
  slogan: words.optional(),
  sapo: words,
  body: bodySchema,
  hero: shownPicture.optional(),
  theme: z.enum(CAMPAIGN_THEMES).optional(),
  parent: id.optional(),
  startsOn: day,
  endsOn: day.optional(),
  units: z.array(id),
  indicators: z.array(indicator),
  timeline: z.array(timelineEntry),
  /** Photographs beyond those in the text. */
  album: z.array(shownPicture).optional(),
  attachments: z.array(attachment),
});

export type CampaignTheme = (typeof CAMPAIGN_THEMES)[number];
export type Indicator = z.infer<typeof indicator>;
export type TimelineEntry = z.infer<typeof timelineEntry>;
export type CampaignFace = z.infer<typeof campaignFace>;
