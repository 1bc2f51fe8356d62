import { runOnShelf } from './start/run-on-shelf.ts';

/* npm run verify: renders everything anew, compares it with the shelf byte by byte; ends with 1 on any difference. */

await runOnShelf('site/publisher/verify.ts', { mayBuild: false });
