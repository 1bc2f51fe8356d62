import type { Endpoint } from 'payload';
import { troubleEndpoint } from '#cms/media/trouble-endpoint.ts';
import { hidePicture } from './hide-picture.ts';
import { waitingEndpoint } from './waiting-endpoint.ts';
import { whereUsedEndpoint } from './where-used-endpoint.ts';

/** Those with a fixed word come before those with a number in its place. */
export const mediaEndpoints: Omit<Endpoint, 'root'>[] = [
  waitingEndpoint,
  troubleEndpoint,
  whereUsedEndpoint,
  hidePicture,
];
