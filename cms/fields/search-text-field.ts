import type { TextField } from 'payload';
import { nobody } from '#cms/access/roles.ts';

/** The folded words by which the desk finds a document without diacritics; filled by `foldSearchText`. */
export const searchTextField: TextField = {
  name: 'searchText',
  label: 'từ khóa',
  type: 'text',
  access: { create: nobody, update: nobody },
  admin: {
    hidden: true,
    components: { Diff: '/admin/nothing#Nothing' },
    disableListColumn: true,
    disableListFilter: true,
    disableBulkEdit: true,
    disableGroupBy: true,
  },
};
