import { z } from 'zod';
import { PAGE_KINDS } from '../kinds.ts';
import { id, words } from './parts.ts';

/* The three documents of which there is one each. */

const target = z.union([
  z.strictObject({ kind: z.enum(PAGE_KINDS), id }),
  /** A page of the site that no document stands behind: "/cong-trinh/". */
  z.strictObject({ path: z.string().regex(/^\/(?!\/)[^\s]*$/u) }),
  z.strictObject({ href: z.url({ protocol: /^https?$/ }) }),
]);

const menuLink = z.strictObject({ label: words, target });

/** Thông tin cổng: name and address in the footer, person responsible, social links. */
export const siteFace = z.strictObject({
  id,
  name: words,
  shortName: words,
  /** "Tên cũ", where the union or province was merged. */
  formerName: words.optional(),
  slogan: words.optional(),
  description: words,
  address: words,
  phone: words,
  email: z.email().optional(),
  responsible: words.optional(),
  licence: words.optional(),
  social: z.array(z.strictObject({ name: words, href: z.url({ protocol: /^https$/ }) })),
  logo: id.optional(),
});

/** Thanh điều hướng. */
export const navigationFace = z.strictObject({
  id,
  main: z.array(z.strictObject({ ...menuLink.shape, children: z.array(menuLink) })),
  footer: z.array(z.strictObject({ title: words, links: z.array(menuLink) })),
});

/** Trang chủ: what leads and in which order sections follow. */
export const frontFace = z.strictObject({
  id,
  /** The newest article leads when none is chosen. */
  lead: id.optional(),
  pinned: z.array(id),
  /** Topics shown as sections, in order. */
  sections: z.array(id),
  campaign: id.optional(),
});

export type Target = z.infer<typeof target>;
export type MenuLink = z.infer<typeof menuLink>;
export type SiteFace = z.infer<typeof siteFace>;
export type NavigationFace = z.infer<typeof navigationFace>;
export type FrontFace = z.infer<typeof frontFace>;
