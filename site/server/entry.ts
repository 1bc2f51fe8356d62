import { createApp } from 'astro/app/entrypoint';

/** Answers on demand, as a node:http middleware: `(request, response, next, locals)`. */
export { handler } from '@astrojs/node/server.js';

const app = createApp({ streaming: false });

/** Renders one page to a whole response. Pages get at content only through `locals`. */
export function render(request: Request, locals: App.Locals): Promise<Response> {
  return app.render(request, { locals });
}
