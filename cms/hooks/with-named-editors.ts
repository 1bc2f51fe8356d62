import type { CollectionAfterReadHook, SanitizedConfig } from 'payload';

/**
 * Payload says by e-mail address who is editing, and by number to whoever may not read addresses.
 * Colleagues are known by their names here.
 */
const nameTheEditor: CollectionAfterReadHook = ({ doc }) => {
  const editor: unknown = doc?.user?.value;
  if (typeof editor === 'object' && editor !== null && 'name' in editor)
    doc.user.value = { ...editor, email: editor.name };
  return doc;
};

/** The configuration in which locks carry the names of those who hold them. */
export function withNamedEditors(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents');
  locks?.hooks.afterRead.push(nameTheEditor);
  return config;
}
