import type { RelationshipField } from 'payload';

type Target =
  | 'postings'
  | 'accounts'
  | 'articles'
  | 'campaigns'
  | 'projects'
  | 'topics'
  | 'units'
  | 'places'
  | 'pages'
  | 'documents'
  | 'series';
type Options = { label: string; required?: boolean; description?: string; sidebar?: boolean };

const admin = ({ description, sidebar }: Options) => ({
  description,
  allowCreate: false,
  ...(sidebar ? { position: 'sidebar' as const } : {}),
});

/** A pointer to one document of a collection. */
export function oneOf(relationTo: Target, name: string, options: Options): RelationshipField {
  const { label, required } = options;
  return { name, label, type: 'relationship', relationTo, required, maxDepth: 1, admin: admin(options) };
}

/** Pointers to several documents of a collection, in the editor's order. */
export function manyOf(relationTo: Target, name: string, options: Options): RelationshipField {
  const { label, required } = options;
  return {
    name,
    label,
    type: 'relationship',
    relationTo,
    required,
    hasMany: true,
    maxDepth: 1,
    admin: { ...admin(options), isSortable: true },
  };
}
