import type { CollectionBeforeValidateHook, FlattenedField, GlobalBeforeValidateHook } from 'payload';
import { normalizeProse, normalizeText } from '#contract/text/normalize.ts';
import { normalizeNodes } from '#cms/rich-text/normalize-nodes.ts';

type Data = Record<string, unknown>;

/** Stores every text in its one spelling (NFC, single spaces, nothing invisible), rich text included. */
export const normalizeTextFields: CollectionBeforeValidateHook = ({ data, collection }) => {
  if (data) normalizeFields(collection.flattenedFields, data);
  return data;
};

/** The same for a global. */
export const normalizeGlobalTextFields: GlobalBeforeValidateHook = ({ data, global }) => {
  if (data) normalizeFields(global.flattenedFields, data as Data);
  return data;
};

function normalizeFields(fields: FlattenedField[], data: Data): void {
  for (const field of fields) {
    const value = data[field.name];
    if (value !== undefined && value !== null) data[field.name] = normalized(field, value);
  }
}

function normalized(field: FlattenedField, value: unknown): unknown {
  switch (field.type) {
    case 'text':
      return Array.isArray(value) ? value.map(oneLine).filter((word) => word !== '') : oneLine(value);
    case 'textarea':
      return typeof value === 'string' ? normalizeProse(value) : value;
    case 'richText':
      return normalizeNodes(value);
    case 'group':
    case 'tab':
      if (isData(value)) normalizeFields(field.flattenedFields, value);
      return value;
    case 'array':
      if (Array.isArray(value))
        for (const row of value) if (isData(row)) normalizeFields(field.flattenedFields, row);
      return value;
    default:
      return value;
  }
}

const oneLine = (value: unknown) => (typeof value === 'string' ? normalizeText(value) : value);
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;
