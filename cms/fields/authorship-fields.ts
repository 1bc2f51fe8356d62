import type { RelationshipField } from 'payload';
import { nobody } from '#cms/access/roles.ts';

const person = (name: string, label: string): RelationshipField => ({
  name,
  label,
  type: 'relationship',
  relationTo: 'users',
  maxDepth: 0,
  access: { create: nobody, update: nobody },
  admin: { readOnly: true, position: 'sidebar', allowCreate: false, allowEdit: false, disableBulkEdit: true },
});

/** Who made a document and who touched it last: written by `stampAuthorship`, by nobody else. */
export const authorshipFields = [person('createdBy', 'Người tạo'), person('updatedBy', 'Người sửa gần nhất')];

/** Who put the live version on the site. */
export const publishedByField = person('publishedBy', 'Người xuất bản');
