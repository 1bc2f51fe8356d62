import type { APIRoute } from 'astro';
import { openDataCsv } from '#site/model/open-data-csv.ts';
import { askOpenData } from '../_ask/open-data.ts';
import { csv } from '../_respond/csv.ts';

export const GET: APIRoute = (context) => csv(openDataCsv(askOpenData(context)));
