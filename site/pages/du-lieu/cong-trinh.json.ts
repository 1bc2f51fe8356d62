import type { APIRoute } from 'astro';
import { askOpenData } from '../_ask/open-data.ts';
import { json } from '../_respond/json.ts';

export const GET: APIRoute = (context) => json(askOpenData(context));
