import type { ClientField, ClientTab } from 'payload';

/** Where a field stands in the form of a collection. */
export interface FormField {
  label: string;
  /** Which tab has to be open; undefined for fields outside of tabs. */
  tab?: number;
  /** Of a rich text: which one it is among those of its tab. */
  text?: number;
}

/** All fields of a form that can be jumped to, by the name at the beginning of their path. */
export function formFields(fields: readonly ClientField[]): Map<string, FormField> {
  const found = new Map<string, FormField>();
  collect(fields, undefined, found);
  return found;
}

function collect(
  fields: readonly ClientField[],
  tab: number | undefined,
  found: Map<string, FormField>,
): void {
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const [index, one] of field.tabs.entries()) if (!isNamed(one)) collect(one.fields, index, found);
    } else if ('name' in field && field.type !== 'ui') {
      const texts = [...found.values()].filter(
        (other) => other.tab === tab && other.text !== undefined,
      ).length;
      found.set(field.name, {
        label: 'label' in field && typeof field.label === 'string' ? field.label : field.name,
        ...(tab !== undefined && { tab }),
        ...(field.type === 'richText' && { text: texts }),
      });
    } else if ('fields' in field) collect(field.fields, tab, found);
  }
}

const isNamed = (tab: ClientTab): boolean => 'name' in tab && Boolean(tab.name);
