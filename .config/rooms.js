/*
 * The walls of the house: who may import whom (see DESIGN, "Folders"). A file belongs to the room
 * with the longest matching path. The messages are what a newcomer reads when a wall stops them.
 */

/** @typedef {{ room: string, may: string[], mayTypes?: string[], because: string }} Room */

const SITE_KNOWS_CONTRACT =
  'site knows of cms only the contract (#contract/*): what a page shows must come through `published`, never from the desk.';
const RECEIVES =
  'model, views, components and layouts never ask, they receive: let the page ask Astro.locals.content and pass the answer down.';

/** @type {Room[]} */
export const ROOMS = [
  {
    room: 'cms/contract',
    may: ['cms/contract'],
    because:
      'cms/contract is what both sides share, so it imports nothing of ours: move the thing into cms/contract, or pass it in as an argument.',
  },
  {
    room: 'cms',
    may: ['cms'],
    because:
      'cms never imports site: the desk tells the site through the table `published` alone. Shared words live in cms/contract.',
  },
  { room: 'site/model', may: ['cms/contract', 'site/model'], because: RECEIVES },
  { room: 'site/styles', may: ['site/styles'], because: RECEIVES },
  {
    room: 'site/scripts',
    may: ['cms/contract', 'site/scripts'],
    because:
      'site/scripts runs in the reader’s browser: it takes nothing but the contract and its own files.',
  },
  {
    room: 'site/components',
    may: ['cms/contract', 'site/model', 'site/components', 'site/styles', 'site/scripts'],
    because: RECEIVES,
  },
  {
    room: 'site/layouts',
    may: ['cms/contract', 'site/model', 'site/components', 'site/layouts', 'site/styles', 'site/scripts'],
    because: RECEIVES,
  },
  {
    room: 'site/views',
    may: ['cms/contract', 'site/model', 'site/components', 'site/views', 'site/styles', 'site/scripts'],
    because: RECEIVES,
  },
  {
    room: 'site/pages',
    may: [
      'cms/contract',
      'site/model',
      'site/components',
      'site/layouts',
      'site/views',
      'site/pages',
      'site/styles',
      'site/scripts',
      'site/content/lists.ts',
    ],
    mayTypes: ['site/content'],
    because:
      'pages ask only through Astro.locals.content: then what they asked is recorded, and they are made again when the answer changes. (Names of lists and types may be imported.)',
  },
  {
    room: 'site/content',
    may: ['cms/contract', 'site/content', 'site/edition'],
    because: SITE_KNOWS_CONTRACT,
  },
  {
    room: 'site/edition',
    may: ['cms/contract', 'site/content', 'site/edition'],
    because: SITE_KNOWS_CONTRACT,
  },
  { room: 'site', may: ['cms/contract', 'site'], because: SITE_KNOWS_CONTRACT },
  {
    room: '.commands',
    may: ['.commands', 'cms/contract'],
    because: 'commands start the parts as processes of their own and import none of them.',
  },
  { room: 'tests', may: ['cms', 'site', 'tests', '.commands', '.config'], because: '' },
];

/** Rooms that only they themselves may enter, whatever the table says. */
export const CLOSED = [
  {
    room: 'site/pages',
    open: ['site/pages', 'tests'],
    because: 'nobody imports pages: what two of them share belongs in model/, views/ or components/.',
  },
  {
    room: 'tests',
    open: ['tests'],
    because: 'nobody imports tests: what the program needs too belongs into its own room.',
  },
];
