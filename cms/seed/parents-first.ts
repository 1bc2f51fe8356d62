/** Parents before their children, otherwise in the given order. @throws {Error} if a parent is missing or its own descendant. */
export function parentsFirst<T extends { id: string; parent?: string }>(documents: readonly T[]): T[] {
  const ordered = new Set<T>();
  const byId = new Map(documents.map((document) => [document.id, document]));
  const add = (document: T, above: readonly string[]) => {
    if (above.includes(document.id))
      throw new Error(`${document.id} is its own ancestor: ${above.join(' > ')}`);
    if (document.parent !== undefined) {
      const parent = byId.get(document.parent);
      if (!parent) throw new Error(`${document.id} has a parent, ${document.parent}, that does not exist.`);
      add(parent, [...above, document.id]);
    }
    ordered.add(document);
  };
  for (const document of documents) add(document, []);
  return [...ordered];
}
