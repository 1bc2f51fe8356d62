/** The system under test, as `running-system.ts` started it: the web server, the desk, and its administrator. */
export interface Portal {
  /** Origin of the public site. */
  siteUrl: string;
  /** Origin of the desk. */
  deskUrl: string;
  admin: { email: string; password: string };
}

/** @throws if the tests were not run through the Vitest project "e2e", which starts a portal */
export function portal(): Portal {
  return {
    siteUrl: fromEnvironment('E2E_SITE_URL'),
    deskUrl: fromEnvironment('E2E_DESK_URL'),
    admin: { email: fromEnvironment('E2E_EMAIL'), password: fromEnvironment('E2E_PASSWORD') },
  };
}

function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this through the project "e2e".`);
  return value;
}
