import { defineConfig } from 'astro/config';
import base from '../../../astro.config.mjs';
import { oracle } from './oracle-integration.ts';

/**
 * The same site as a plain static `astro build`: the independent oracle for what the publisher renders in
 * process, and the peer that its speed is measured against. ORACLE_EDITION names the edition to build from.
 */
export default defineConfig({
  ...base,
  output: 'static',
  adapter: undefined,
  integrations: [oracle()],
});
