/** Files that Payload writes from the collections, and the command that writes each. */
export const GENERATED = [
  { command: 'generate:types', file: 'cms/payload-types.ts' },
  { command: 'generate:importmap', file: 'cms/app/(payload)/admin/importMap.js' },
] as const;
