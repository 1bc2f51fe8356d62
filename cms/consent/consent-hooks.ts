import type { CollectionConfig } from 'payload';
import { clampLimit } from '#cms/hooks/clamp-limit.ts';
import { foldSearchQuery } from '#cms/hooks/fold-search-query.ts';
import { foldSearchText } from '#cms/hooks/fold-search-text.ts';
import { normalizeTextFields } from '#cms/hooks/normalize-text-fields.ts';
import { stampAuthorship } from '#cms/hooks/stamp-authorship.ts';
import { checkConsent } from './check-consent.ts';
import { settleConsent } from './settle-consent.ts';

export const consentHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [clampLimit, foldSearchQuery],
  beforeValidate: [normalizeTextFields],
  beforeChange: [stampAuthorship, foldSearchText, checkConsent],
  afterChange: [settleConsent],
};
