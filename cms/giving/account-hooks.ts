import type { CollectionConfig } from 'payload';
import { clampLimit } from '#cms/hooks/clamp-limit.ts';
import { normalizeTextFields } from '#cms/hooks/normalize-text-fields.ts';
import { publishingHooks } from '#cms/publishing/publish-hooks.ts';
import { proposeAccount, tidyAccountNumber } from './propose-account.ts';
import { tellVerifiers } from './tell-verifiers.ts';

/** A proposal is public at once, without its number: from then on the project shows no code. */
export const accountHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [clampLimit],
  beforeValidate: [normalizeTextFields, tidyAccountNumber],
  beforeChange: [proposeAccount],
  afterChange: [publishingHooks('account').afterChange, tellVerifiers],
};
