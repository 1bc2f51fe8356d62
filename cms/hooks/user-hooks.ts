import type { CollectionConfig } from 'payload';
import { refuseSigner } from '#cms/giving/refuse-deleting.ts';
import {
  followAccountChange,
  noteNewPassword,
  refuseOtherDoors,
  refuseOwnSuspension,
} from '#cms/sign-in/accounts/account-hooks.ts';
import { askForCurrentPassword } from '#cms/sign-in/passwords/own-password.ts';
import { clampLimit } from './clamp-limit.ts';
import { keepOneAdminOnChange, keepOneAdminOnDelete } from './keep-one-admin.ts';
import { normalizeTextFields } from './normalize-text-fields.ts';
import { strongPassword } from './strong-password.ts';

export const userHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [clampLimit],
  beforeLogin: [refuseOtherDoors],
  beforeValidate: [strongPassword, askForCurrentPassword, noteNewPassword, normalizeTextFields],
  beforeChange: [refuseOwnSuspension, keepOneAdminOnChange],
  afterChange: [followAccountChange],
  beforeDelete: [keepOneAdminOnDelete, refuseSigner],
};
