import { APIError } from 'payload';

/** What a person at the desk is told instead of what they asked for. 403: not they; 409: not now, not so. */
export const refusal = (message: string, status: 400 | 401 | 403 | 404 | 409 | 413 | 503 = 409): APIError =>
  new APIError(message, status, null, true);
