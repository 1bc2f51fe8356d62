/** Environment variables of a process. (Next declares NODE_ENV a must in Node's own type, which it isn't.) */
export type Env = NodeJS.Dict<string>;

/** For Node's `spawn`. */
export const asProcessEnv = (env: Env | undefined) => env as NodeJS.ProcessEnv | undefined;
