import { runOnShelf } from './start/run-on-shelf.ts';

/* npm run publish:all: a full publish into place, from the edition alone. */

await runOnShelf('site/publisher/publish-all.ts', { mayBuild: true });
