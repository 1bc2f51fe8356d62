import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

/** Lints bad snippets, one per wall and rule of ours, as if they stood in the named file. */

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({
  cwd: checkout,
  overrideConfigFile: `${checkout}/.config/eslint.config.js`,
  // Typed rules want files that exist; they have their own tests in the rules' packages.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } }, rules: untypedOnly() },
});

interface Snippet {
  file: string;
  code: string;
  says: RegExp;
}

const WALLS: Record<string, Snippet> = {
  'the contract imports nothing of ours': {
    file: 'cms/contract/bad.ts',
    code: "import { env } from '#cms/env.ts';\nexport const x = env;",
    says: /cms\/contract is what both sides share/,
  },
  'the contract leaves its room by no relative path either': {
    file: 'cms/contract/faces/bad.ts',
    code: "import { env } from '../../env.ts';\nexport const x = env;",
    says: /cms\/contract is what both sides share/,
  },
  'the desk does not know the site': {
    file: 'cms/hooks/bad.ts',
    code: "import { plan } from '#site/publisher/plan.ts';\nexport const x = plan;",
    says: /cms never imports site/,
  },
  'the desk does not know the site by a relative path': {
    file: 'cms/hooks/bad.ts',
    code: "export { plan } from '../../site/publisher/plan.ts';",
    says: /cms never imports site/,
  },
  'the site knows no more of the desk than the contract': {
    file: 'site/publisher/bad.ts',
    code: "import { env } from '#cms/env.ts';\nexport const x = env;",
    says: /site knows of cms only the contract/,
  },
  'the site takes no types of the desk either': {
    file: 'site/server/bad.ts',
    code: "import type { Article } from '#cms/payload-types.ts';\nexport type X = Article;",
    says: /site knows of cms only the contract/,
  },
  'a dynamic import crosses no wall': {
    file: 'site/server/bad.ts',
    code: "export const x = () => import('#cms/env.ts');",
    says: /site knows of cms only the contract/,
  },
  'a model does not ask': {
    file: 'site/model/bad.ts',
    code: "import { ask } from '#site/content/ask.ts';\nexport const x = ask;",
    says: /never ask, they receive/,
  },
  'a component does not ask': {
    file: 'site/components/Bad.astro',
    code: "---\nimport { ask } from '#site/content/ask.ts';\n---\n<p>{ask}</p>",
    says: /never ask, they receive/,
  },
  'a view does not reach for the locals': {
    file: 'site/views/Bad.astro',
    code: '---\nconst { content } = Astro.locals;\n---\n<p>{content}</p>',
    says: /never ask, they receive/,
  },
  'a layout does not reach for the edition': {
    file: 'site/layouts/Bad.astro',
    code: "---\nimport { openEditionAt } from '../edition/edition.ts';\n---\n<p>{openEditionAt}</p>",
    says: /never ask, they receive/,
  },
  'a script in a component crosses no wall': {
    file: 'site/components/Bad.astro',
    code: "<p>x</p>\n<script>\nimport { env } from '#site/env.ts';\nconsole.log(env);\n</script>",
    says: /never ask, they receive/,
  },
  'a page asks only through its locals': {
    file: 'site/pages/bad.astro',
    code: "---\nimport { openEditionAt } from '#site/edition/edition.ts';\n---\n<p>{openEditionAt}</p>",
    says: /pages ask only through Astro\.locals\.content/,
  },
  'nobody imports pages': {
    file: 'site/server/bad.ts',
    code: "import { GET } from '#site/pages/rss.xml.ts';\nexport const x = GET;",
    says: /nobody imports pages/,
  },
  'nobody imports tests': {
    file: 'cms/hooks/bad.ts',
    code: "import { createDatabase } from '#tests/support/postgres.ts';\nexport const x = createDatabase;",
    says: /nobody imports tests/,
  },
  'commands import no part of the system': {
    file: '.commands/bad.ts',
    code: "import { env } from '../cms/env.ts';\nexport const x = env;",
    says: /commands start the parts as processes/,
  },
};

const RULES: Record<string, Snippet> = {
  'imports name their file with its extension': {
    file: 'site/model/bad.ts',
    code: "import { heading } from './heading';\nexport const x = heading;",
    says: /Name the file with its extension/,
  },
  'a page does not read the clock': {
    file: 'site/pages/bad.astro',
    code: '---\nconst now = Date.now();\n---\n<p>{now}</p>',
    says: /come out the same whenever it is rendered/,
  },
  'a model does not read the clock': {
    file: 'site/model/bad.ts',
    code: 'export const today = () => new Date();',
    says: /come out the same whenever it is rendered/,
  },
  'a component takes no chances': {
    file: 'site/components/Bad.astro',
    code: '---\nconst id = Math.random();\n---\n<p id={id}></p>',
    says: /come out the same whenever it is rendered/,
  },
  'an Intl formatter is made once, not per call': {
    file: 'site/model/bad.ts',
    code: "export const format = (n: number) => new Intl.NumberFormat('vi').format(n);",
    says: /costs more than rendering a page/,
  },
  'an Intl formatter is not made per render': {
    file: 'site/components/Bad.astro',
    code: "---\nconst f = new Intl.DateTimeFormat('vi');\n---\n<p>{f.format(0)}</p>",
    says: /costs more than rendering a page/,
  },
  'the site keeps no state in modules': {
    file: 'site/server/bad.ts',
    code: 'let hits = 0;\nexport const hit = () => ++hits;',
    says: /Module-level state is shared by every page/,
  },
  'no HTML is set unescaped': {
    file: 'site/components/Bad.astro',
    code: '---\nconst { html } = Astro.props;\n---\n<p set:html={html} />',
    says: /XSS/,
  },
  'no catch is empty': {
    file: 'cms/hooks/bad.ts',
    code: 'export const x = (f: () => void) => {\n  try {\n    f();\n  } catch {\n    // never mind\n  }\n};',
    says: /An empty catch hides a failure/,
  },
  'no promise is silenced': {
    file: 'cms/hooks/bad.ts',
    code: 'export const x = (p: Promise<void>) => p.catch(() => {});',
    says: /An empty catch hides a failure/,
  },
  'the Local API is told whose rights count': {
    file: 'cms/hooks/bad.ts',
    code: "export const x = (req: any) => req.payload.find({ collection: 'articles' });",
    says: /Say `overrideAccess: true` or `false`/,
  },
  'things are exported by the name of their file': {
    file: 'site/model/bad.ts',
    code: 'export default 1;',
    says: /Export by name/,
  },
};

describe('walls', () => {
  test.for(Object.entries(WALLS))('%s', async ([, snippet]) => {
    expect(await complaints(snippet)).toContainEqual(expect.stringMatching(snippet.says));
  });
});

describe('rules', () => {
  test.for(Object.entries(RULES))('%s', async ([, snippet]) => {
    expect(await complaints(snippet)).toContainEqual(expect.stringMatching(snippet.says));
  });
});

test.for([
  {
    file: 'site/pages/good.astro',
    code: "---\nimport { LISTS } from '#site/content/lists.ts';\n---\n<p>{LISTS}</p>",
  },
  {
    file: 'site/pages/_ask/good.ts',
    code: "import type { Content } from '#site/content/content.ts';\nexport type X = Content;",
  },
  {
    file: 'site/model/good.ts',
    code: "import { PATHS } from '#contract/paths.ts';\nexport const x = PATHS;",
  },
  { file: 'site/edition/good.ts', code: "const f = new Intl.Collator('vi');\nexport const x = f;" },
])('what may be imported is let through: $file', async ({ file, code }) => {
  expect(await complaints({ file, code })).toEqual([]);
});

async function complaints({ file, code }: Pick<Snippet, 'file' | 'code'>): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `${checkout}/${file}` });
  return result!.messages.map(({ message }) => message);
}

function untypedOnly(): Record<string, 'off'> {
  const typed = [
    ...['no-floating-promises', 'no-misused-promises', 'await-thenable', 'only-throw-error'],
    ...[
      'prefer-promise-reject-errors',
      'switch-exhaustiveness-check',
      'no-base-to-string',
      'restrict-plus-operands',
    ],
  ];
  return Object.fromEntries(typed.map((rule) => [`@typescript-eslint/${rule}`, 'off' as const]));
}
