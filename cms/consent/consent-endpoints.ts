import type { Endpoint } from 'payload';
import { exportConsent } from './export-consent.ts';
import { forgetPerson } from './forget-person.ts';
import { untiePicture } from './untie-picture.ts';
import { withdrawConsent } from './withdraw-consent.ts';

export const consentEndpoints: Omit<Endpoint, 'root'>[] = [
  withdrawConsent,
  untiePicture,
  forgetPerson,
  exportConsent,
];
