import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };
import { CLOSED, ROOMS } from './rooms.js';

const checkout = fileURLToPath(new URL('..', import.meta.url));

/** Every way to name another module: import, export from, import(), import.meta.glob. */
function onEachImport(check) {
  const isOnlyTypes = (node) =>
    node.importKind === 'type' ||
    node.exportKind === 'type' ||
    (node.specifiers?.length > 0 && node.specifiers.every((specifier) => specifier.importKind === 'type'));
  const declared = (node) => node.source && check(node.source, node.source.value, isOnlyTypes(node));
  return {
    ImportDeclaration: declared,
    ExportNamedDeclaration: declared,
    ExportAllDeclaration: declared,
    ImportExpression: ({ source }) => typeof source.value === 'string' && check(source, source.value, false),
    'TSImportType > TSLiteralType > Literal': (node) => check(node, node.value, true),
    "CallExpression[callee.property.name='glob'][callee.object.type='MetaProperty'] > Literal": (node) =>
      check(node, node.value, false),
  };
}

/** The path of an imported file from the repository root; undefined for packages and Node's own modules. */
function importedPath(file, specifier) {
  if (specifier.startsWith('.')) return relative(checkout, join(dirname(file), specifier));
  for (const [alias, target] of Object.entries(manifest.imports)) {
    const prefix = alias.slice(0, -1);
    if (specifier.startsWith(prefix)) return join(target.slice(0, -1), specifier.slice(prefix.length));
  }
  return undefined;
}

const lies = (path, room) => path === room || path.startsWith(`${room}/`);

const roomOf = (path) =>
  ROOMS.filter(({ room }) => lies(path, room)).sort((a, b) => b.room.length - a.room.length)[0];

/** Whether a file of the table's rooms may import a path, and if not, why. */
function objection(from, to, onlyTypes) {
  const closed = CLOSED.find(
    ({ room, open }) => lies(to, room) && !open.some((friend) => lies(from, friend)),
  );
  if (closed) return closed.because;
  const own = roomOf(from);
  if (!own || !roomOf(to)) return undefined;
  const allowed = onlyTypes ? [...own.may, ...(own.mayTypes ?? [])] : own.may;
  return allowed.some((room) => lies(to, room)) ? undefined : own.because;
}

const wall = {
  meta: { type: 'problem', schema: [], messages: { crossed: '{{from}} may not import {{to}}: {{because}}' } },
  create: (context) =>
    onEachImport((node, specifier, onlyTypes) => {
      const from = relative(checkout, context.filename);
      const to = importedPath(context.filename, specifier);
      const because = to && objection(from, to, onlyTypes);
      if (because) context.report({ node, messageId: 'crossed', data: { from, to, because } });
    }),
};

const extension = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      missing:
        "Name the file with its extension ('{{specifier}}.ts'): Node runs our TypeScript as it is and doesn't guess.",
    },
  },
  create: (context) =>
    onEachImport((node, specifier) => {
      if (!importedPath(context.filename, specifier) || /\.[a-z0-9]+(\?.*)?$|[*]/.test(specifier)) return;
      context.report({ node, messageId: 'missing', data: { specifier } });
    }),
};

const overrideAccess = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unsaid:
        'Say `overrideAccess: true` or `false` in this payload.{{method}}(): unsaid it is true, and who may do what is decided by accident.',
    },
  },
  create: (context) => ({
    CallExpression(node) {
      const { callee, arguments: args } = node;
      if (callee.type !== 'MemberExpression' || !isPayload(callee.object)) return;
      const method = callee.property.name;
      if (!LOCAL_API.has(method) || args[0]?.type !== 'ObjectExpression') return;
      const isSaid = args[0].properties.some(({ key }) => key?.name === 'overrideAccess');
      if (!isSaid) context.report({ node: callee.property, messageId: 'unsaid', data: { method } });
    },
  }),
};

const LOCAL_API = new Set([
  ...['find', 'findByID', 'findDistinct', 'findVersions', 'findVersionByID', 'count', 'countVersions'],
  ...['create', 'update', 'delete', 'duplicate', 'restoreVersion'],
  ...['findGlobal', 'updateGlobal', 'findGlobalVersions', 'findGlobalVersionByID', 'restoreGlobalVersion'],
]);

/** `payload`, `req.payload`, `this.payload`, `desk.payload`. */
function isPayload(node) {
  if (node.type === 'Identifier') return node.name === 'payload';
  return node.type === 'MemberExpression' && node.property.name === 'payload';
}

/** Rules of this house that no package has. */
export const wallsPlugin = { rules: { wall, extension, 'override-access': overrideAccess } };
