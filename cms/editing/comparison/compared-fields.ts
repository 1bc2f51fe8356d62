/** As much of a field's configuration as a comparison needs; Payload's own, on the server and in the browser. */
export interface FieldShape {
  type: string;
  name?: string;
  label?: unknown;
  fields?: readonly FieldShape[];
  tabs?: readonly { name?: string; label?: unknown; fields: readonly FieldShape[] }[];
  options?: readonly unknown[];
  relationTo?: string | readonly string[];
  admin?: { hidden?: boolean } & Record<string, unknown>;
}

/** A field that holds a value of its own, where it lies in the document, and what the form calls it. */
export interface ComparedField {
  path: string;
  label: string;
  shape: FieldShape;
}

/** Written by the desk itself: nobody chooses between two of them. */
const BY_THE_DESK = new Set([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'createdBy', 'updatedBy', 'publishedBy'],
  ...['searchText', 'stage'],
]);

/** The fields of a form in their order, groups taken apart. */
export function comparedFields(shapes: readonly FieldShape[]): ComparedField[] {
  return collect(shapes, '', []).filter(({ path }) => !BY_THE_DESK.has(path));
}

function collect(shapes: readonly FieldShape[], prefix: string, labels: readonly string[]): ComparedField[] {
  return shapes.flatMap((shape) => {
    if (shape.admin?.hidden || shape.type === 'ui' || shape.type === 'join') return [];
    if (shape.type === 'tabs')
      return (shape.tabs ?? []).flatMap((tab) =>
        collect(tab.fields, tab.name ? `${prefix}${tab.name}.` : prefix, labels),
      );
    if (shape.type === 'group' && shape.name)
      return collect(shape.fields ?? [], `${prefix}${shape.name}.`, [...labels, labelOf(shape)]);
    if (shape.fields && !shape.name) return collect(shape.fields, prefix, labels);
    if (!shape.name) return [];
    return [{ path: prefix + shape.name, label: [...labels, labelOf(shape)].join(' – '), shape }];
  });
}

/** What an editor calls a field. */
export const labelOf = ({ label, name }: FieldShape): string =>
  typeof label === 'string' && label !== '' ? label : (name ?? '');

type Data = Readonly<Record<string, unknown>>;

export function valueAt(data: Data, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isData(value) ? value[key] : undefined), data);
}

/** The value of a field, as a comparison takes it: a form writes a list as the number of its rows while it has none. */
export function fieldValue(data: Data, { path, shape }: ComparedField): unknown {
  const value = valueAt(data, path);
  if (shape.type === 'array' || shape.type === 'blocks') return Array.isArray(value) ? value : null;
  return shape.type === 'checkbox' && value === false ? null : value;
}

/** A copy of `data` in which one value is another. */
export function withValue(data: Data, path: string, value: unknown): Data {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...data, [key]: value };
  const inner = data[key];
  return { ...data, [key]: withValue(isData(inner) ? inner : {}, rest.join('.'), value) };
}

export const isData = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
