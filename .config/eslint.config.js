import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { wallsPlugin } from './walls-plugin.js';

/*
 * Lint: the walls (rooms.js), what keeps rendering deterministic, and the mistakes that types can find.
 * Lies in a hidden folder so that the top level stays short; run it by `npm run lint`.
 * A later entry replaces a rule's options, so each folder has one entry per rule: tests/architecture
 * lints a bad snippet for each.
 */

const TEMPLATES = ['site/pages/**', 'site/views/**', 'site/components/**', 'site/layouts/**'];

/** @type {(selector: string, message: string) => { selector: string, message: string }} */
const forbid = (selector, message) => ({ selector, message });

const EVERYWHERE = [
  forbid(
    'CatchClause > BlockStatement[body.length=0]',
    'An empty catch hides a failure: handle it, or let it rise to where it is reported.',
  ),
  forbid(
    "CallExpression[callee.property.name='catch'] > :function > BlockStatement[body.length=0]",
    'An empty catch hides a failure: handle it, or name the function that says why it may be ignored.',
  ),
];

const CLOCK_AND_CHANCE = [
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "CallExpression[callee.object.name='Math'][callee.property.name='random']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
].map((selector) =>
  forbid(
    selector,
    'A page must come out the same whenever it is rendered, or the shelf cannot be checked byte by byte: take the moment from the content that was asked for.',
  ),
);

const intlIn = (where) =>
  forbid(
    `${where} NewExpression[callee.object.name='Intl']`,
    'Making an Intl formatter costs more than rendering a page: make it once, at module level (in a .ts file), and use it from here.',
  );

const MODULE_LET = forbid(
  "Program > VariableDeclaration[kind='let'], Program > ExportNamedDeclaration > VariableDeclaration[kind='let']",
  'Module-level state is shared by every page this process ever renders and would serve yesterday’s data: pass it in, or keep it in a closure.',
);

const TEMPLATES_ASK_NOT = [
  forbid(
    "MemberExpression[object.name='Astro'][property.name='locals']",
    'views, components and layouts never ask, they receive: let the page ask Astro.locals.content and pass the answer down.',
  ),
  forbid(
    "CallExpression[callee.name='fetch']",
    'Templates only render: let the page ask Astro.locals.content and pass the answer down.',
  ),
];

const DEFAULT_EXPORT = forbid(
  'ExportDefaultDeclaration',
  'Export by name, which is the file’s name: a default export can be called anything. (Frameworks that ask for one are listed in the lint config.)',
);

/** Of ESLint's own recommended rules, those that TypeScript doesn't cover, or not in .js and .astro. */
const MISTAKES = [
  ...['no-cond-assign', 'no-constant-condition', 'no-dupe-else-if', 'no-dupe-keys', 'no-duplicate-case'],
  ...['no-irregular-whitespace', 'no-loss-of-precision', 'no-self-assign'],
  ...[
    'no-self-compare',
    'no-unreachable',
    'no-unsafe-finally',
    'no-unused-private-class-members',
    'use-isnan',
  ],
];

const restricted = (...rules) => ({ 'no-restricted-syntax': ['error', ...EVERYWHERE, ...rules] });

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '.data/**',
      '.astro/**',
      'cms/.next/**',
      'cms/migrations/**',
      'cms/payload-types.ts',
      'cms/app/(payload)/admin/importMap.js',
      'media/**',
      '**/*.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  {
    files: ['**/*.{ts,tsx,js,mjs,astro}'],
    plugins: { walls: wallsPlugin },
    rules: {
      ...restricted(),
      'walls/wall': 'error',
      'walls/extension': 'error',
      eqeqeq: 'error',
      'no-console': 'off',
      'no-empty': 'error',
      'no-var': 'error',
      ...Object.fromEntries(MISTAKES.map((rule) => [rule, 'error'])),
      'prefer-const': 'error',
      'no-fallthrough': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'error',
      'max-statements': ['error', 30],
      'no-control-regex': 'error',
    },
  },
  {
    // What types can find. Astro files have no typed lint; `astro check` covers them.
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/restrict-plus-operands': 'error',
    },
  },
  // Not in tests, which act for nobody.
  { files: ['cms/**/*.{ts,tsx}'], rules: { 'walls/override-access': 'error' } },
  {
    files: ['cms/contract/**'],
    rules: restricted(...CLOCK_AND_CHANCE, intlIn(':function'), MODULE_LET, DEFAULT_EXPORT),
  },
  {
    files: [
      'cms/{access,blocks,collections,fields,globals,hooks,publishing,rich-text,scheduling,users,media}/**/*.ts',
    ],
    rules: restricted(DEFAULT_EXPORT),
  },
  { files: ['site/**/*.ts'], rules: restricted(intlIn(':function'), MODULE_LET, DEFAULT_EXPORT) },
  {
    // Entry points: a process has one of each for its whole life.
    files: ['site/publisher/main.ts', 'site/publisher/render-worker.ts', 'site/scripts/**'],
    rules: restricted(intlIn(':function'), DEFAULT_EXPORT),
  },
  {
    files: ['site/model/**', 'site/content/**'],
    rules: restricted(...CLOCK_AND_CHANCE, intlIn(':function'), MODULE_LET, DEFAULT_EXPORT),
  },
  { files: ['site/pages/**/*.ts'], rules: restricted(...CLOCK_AND_CHANCE, intlIn(':function'), MODULE_LET) },
  {
    files: TEMPLATES.map((folder) => `${folder}/*.astro`),
    rules: restricted(...CLOCK_AND_CHANCE, intlIn(':not(x)'), ...TEMPLATES_ASK_NOT),
  },
  { files: ['site/pages/**/*.astro'], rules: restricted(...CLOCK_AND_CHANCE, intlIn(':not(x)')) },
  { files: ['tests/**', 'cms/seed/**'], rules: { 'max-statements': 'off' } },
);
