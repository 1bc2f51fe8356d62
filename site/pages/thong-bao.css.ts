import type { APIRoute } from 'astro';
import { alertStyle } from '#site/model/alert.ts';
import { askAlerts } from './_ask/alerts.ts';
import { css } from './_respond/css.ts';

export const GET: APIRoute = ({ locals: { content } }) => css(alertStyle(askAlerts(content)));
