import { defineMiddleware } from 'astro:middleware';

/** Astro answers a page that throws with an empty 500; whoever renders wants to know the cause. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  try {
    return await next();
  } catch (error) {
    locals.onFailure?.(error);
    throw error;
  }
});
