import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/*
 * Structured data held against schema.org's own definitions: `schema-dts` is generated from them, and its declarations
 * are read here as a table. The compiler checks what models build; this checks what pages really say.
 */

interface TypeDefinition {
  /** Types that this one is a kind of. */
  above: string[];
  /** Own properties, each with the types it takes. */
  properties: Map<string, string[]>;
}

export type SchemaOrg = ReadonlyMap<string, TypeDefinition>;

/** Forms of plain values, by the names of schema.org's data types. */
const PLAIN: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && /^https?:\/\/[^\s]+$/u.test(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value),
  DateTime: (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/u.test(value),
  Time: (value) => typeof value === 'string' && /^\d\d:\d\d(?::\d\d)?/u.test(value),
  Duration: (value) =>
    typeof value === 'string' && /^P(?=.)(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/u.test(value),
  Number: (value) => typeof value === 'number' && Number.isFinite(value),
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
};

/** Reads the table of all types and properties. Takes a second. */
export function readSchemaOrg(): SchemaOrg {
  const file = fileURLToPath(import.meta.resolve('schema-dts')).replace(/schema\.js$/u, 'schema.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const types = new Map<string, TypeDefinition>();
  const names = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue;
    const above = (statement.heritageClauses ?? []).flatMap((clause) =>
      clause.types.map((type) => type.expression.getText(source)).filter((name) => name !== 'Partial'),
    );
    const properties = new Map<string, string[]>();
    for (const member of statement.members) {
      if (!ts.isPropertySignature(member) || !member.type) continue;
      const name = member.name.getText(source).replaceAll('"', '');
      if (name === '@type') names.set(statement.name.text, member.type.getText(source).replaceAll('"', ''));
      else properties.set(name, rangesOf(member.type, source));
    }
    types.set(statement.name.text, { above, properties });
  }
  for (const [leaf, name] of names) if (/^\w+$/u.test(name)) types.set(name, types.get(leaf)!);
  return types;
}

/** `SchemaValue<Organization | Person | IdReference, "author">` → Organization, Person, IdReference. */
function rangesOf(type: ts.TypeNode, source: ts.SourceFile): string[] {
  if (ts.isTypeReferenceNode(type) && type.typeName.getText(source) === 'SchemaValue')
    return rangesOf(type.typeArguments![0]!, source);
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((one) => rangesOf(one, source));
  return [ts.isTypeReferenceNode(type) ? type.typeName.getText(source) : type.getText(source)];
}

/** What is wrong with one block of structured data; nothing if nothing is. */
export function schemaProblems(data: unknown, schema: SchemaOrg): string[] {
  const problems: string[] = [];
  const { '@context': context, ...thing } = data as Record<string, unknown>;
  if (context !== 'https://schema.org') problems.push(`@context: ${JSON.stringify(context)}`);
  checkThing(thing, '', schema, problems);
  return problems;
}

function checkThing(thing: Record<string, unknown>, at: string, schema: SchemaOrg, problems: string[]): void {
  const type = thing['@type'];
  if (typeof type !== 'string' || !schema.has(type)) {
    problems.push(`${at || 'the block'}: @type ${JSON.stringify(type)} is not schema.org's`);
    return;
  }
  for (const [name, value] of Object.entries(thing)) {
    if (name === '@type') continue;
    const place = `${at}${type}.${name}`;
    if (name === '@id') {
      if (!PLAIN['URL']!(value)) problems.push(`${place}: ${JSON.stringify(value)}`);
      continue;
    }
    const ranges = propertyOf(type, name, schema);
    if (!ranges) problems.push(`${place} is no property of it`);
    else
      for (const one of Array.isArray(value) ? value : [value])
        checkValue(one, ranges, place, schema, problems);
  }
}

function checkValue(
  value: unknown,
  ranges: string[],
  place: string,
  schema: SchemaOrg,
  problems: string[],
): void {
  if (typeof value !== 'object' || value === null) {
    if (!ranges.some((range) => (PLAIN[range] ?? (() => false))(value)))
      problems.push(`${place}: ${JSON.stringify(value)} is none of ${ranges.join(', ')}`);
    return;
  }
  const thing = value as Record<string, unknown>;
  const isReference = Object.keys(thing).join() === '@id';
  if (isReference) {
    if (!ranges.includes('IdReference')) problems.push(`${place} takes no reference`);
    return;
  }
  checkThing(thing, `${place} > `, schema, problems);
  const type = String(thing['@type']);
  if (!ranges.some((range) => isKindOf(type, range, schema)))
    problems.push(`${place}: ${type} is none of ${ranges.join(', ')}`);
}

/** What a property of a type takes, own or inherited. */
function propertyOf(type: string, name: string, schema: SchemaOrg): string[] | undefined {
  const definition = schema.get(type);
  if (!definition) return undefined;
  const own = definition.properties.get(name);
  if (own) return own;
  for (const above of definition.above) {
    const inherited = propertyOf(above, name, schema);
    if (inherited) return inherited;
  }
  return undefined;
}

/** Whether a type is another one, or a kind of it. A leaf stands on its base, a base on those above. */
function isKindOf(type: string, wanted: string, schema: SchemaOrg): boolean {
  if (type === wanted || type === `${wanted}Base` || type === `${wanted}Leaf`) return true;
  return (schema.get(type)?.above ?? []).some((above) => isKindOf(above, wanted, schema));
}

/** The blocks of structured data in a page. */
export function structuredData(html: string): unknown[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)].map(
    ([, json]) => JSON.parse(json!) as unknown,
  );
}
