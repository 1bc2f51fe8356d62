import type { CollectionConfig } from 'payload';
import { refuseSigner } from '#cms/giving/refuse-deleting.ts';
import { clampLimit } from './clamp-limit.ts';
import { evenLogin } from './even-login.ts';
import { keepOneAdminOnChange, keepOneAdminOnDelete } from './keep-one-admin.ts';
import { normalizeTextFields } from './normalize-text-fields.ts';
import { strongPassword } from './strong-password.ts';

export const userHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [evenLogin, clampLimit],
  beforeValidate: [strongPassword, normalizeTextFields],
  beforeChange: [keepOneAdminOnChange],
  beforeDelete: [keepOneAdminOnDelete, refuseSigner],
};
