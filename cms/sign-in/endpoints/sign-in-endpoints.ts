import type { DoorEndpoint } from './door.ts';
import { logInEndpoint } from './log-in.ts';
import { passwordEndpoints } from './passwords.ts';
import { secondStepEndpoint } from './second-step.ts';
import { sessionEndpoints } from './sessions.ts';
import { suspensionEndpoints } from './suspend.ts';
import { twoFactorEndpoints } from './two-factor.ts';

/** All that begins, carries on or ends a session, below /api/users. Own endpoints come before Payload's. */
export const signInEndpoints: DoorEndpoint[] = [
  logInEndpoint,
  secondStepEndpoint,
  ...twoFactorEndpoints,
  ...sessionEndpoints,
  ...passwordEndpoints,
  ...suspensionEndpoints,
];

/** Those among them that work without being signed in. */
export const OPEN_SIGN_IN: readonly string[] = [
  'post /login',
  'post /logout',
  'post /second-step',
  'post /two-factor/begin',
  'post /two-factor/confirm',
  'post /forgotten',
  'post /new-password',
];
