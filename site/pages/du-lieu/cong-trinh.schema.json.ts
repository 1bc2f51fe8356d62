import type { APIRoute } from 'astro';
import { PATHS } from '#contract/paths.ts';
import { openDataJsonSchema } from '#site/model/open-data-schema.ts';
import { json } from '../_respond/json.ts';

export const GET: APIRoute = ({ url }) => json(openDataJsonSchema(url.origin + PATHS.openDataSchema));
