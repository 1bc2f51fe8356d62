import type { DateField, RelationshipField } from 'payload';
import { nobody } from '#cms/access/roles.ts';

/* Who signed for something, and when: written by the desk, never typed. */

const sealed = { create: nobody, update: nobody };

export const signatureField = (name: string, label: string): RelationshipField => ({
  name,
  label,
  type: 'relationship',
  relationTo: 'users',
  maxDepth: 0,
  access: sealed,
  admin: {
    readOnly: true,
    position: 'sidebar',
    allowCreate: false,
    allowEdit: false,
    disableBulkEdit: true,
    condition: (data) => Boolean(data[name]),
  },
});

export const signedAtField = (name: string, label: string): DateField => ({
  name,
  label,
  type: 'date',
  index: true,
  access: sealed,
  admin: {
    readOnly: true,
    position: 'sidebar',
    disableBulkEdit: true,
    components: { Field: '/admin/clock/moment-field#MomentField' },
    condition: (data) => Boolean(data[name]),
  },
});
