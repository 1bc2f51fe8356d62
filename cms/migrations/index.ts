import * as initial from './20261122_160000_initial.ts';
import * as published from './20261122_161000_published.ts';
import * as giving from './20261122_190000_giving.ts';
import * as ledgerWalls from './20261122_190100_ledger_walls.ts';
import * as statements from './20261122_190500_statements.ts';
import * as desk from './20261122_220000_desk.ts';
import * as workflow from './20261122_220100_workflow.ts';
import * as editing from './20261122_223000_editing.ts';
import * as mail from './20261122_223000_mail.ts';
import * as consent from './20261122_223100_consent.ts';
import * as references from './20261122_223200_references.ts';
import * as audit from './20261122_224000_audit.ts';
import * as notices from './20261122_224100_notices.ts';
import * as signIn from './20261122_224500_sign_in.ts';
import * as auditTriggers from './20261122_225000_audit_triggers.ts';
import * as auditPeople from './20261122_225100_audit_people.ts';
import * as gate from './20261122_230000_gate.ts';
import * as reviewLinks from './20261122_230500_review_links.ts';
import * as royalties from './20261122_231000_royalties.ts';
import * as secondLooks from './20261122_231000_second_looks.ts';
import * as noticesTold from './20261122_232000_notices_told.ts';
import * as noLocks from './20261122_233000_no_locks.ts';
import * as scheduleMakers from './20261122_234000_schedule_makers.ts';
import * as consentCorrections from './20261122_234500_consent_corrections.ts';
import * as looksAtPictures from './20261123_033000_second_looks_at_pictures.ts';
import * as moreKinds from './20261123_060000_more_kinds.ts';
import * as kindsUnderFourEyes from './20261123_060100_kinds_under_four_eyes.ts';
import * as noteSecondLook from './20261123_061500_note_second_look.ts';
import * as letters from './20261123_101856_letters.ts';
import * as letterWalls from './20261123_102000_letter_walls.ts';

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261122_160000_initial' },
  { up: published.up, down: published.down, name: '20261122_161000_published' },
  { up: giving.up, down: giving.down, name: '20261122_190000_giving' },
  { up: ledgerWalls.up, down: ledgerWalls.down, name: '20261122_190100_ledger_walls' },
  { up: statements.up, down: statements.down, name: '20261122_190500_statements' },
  { up: desk.up, down: desk.down, name: '20261122_220000_desk' },
  { up: workflow.up, down: workflow.down, name: '20261122_220100_workflow' },
  { up: editing.up, down: editing.down, name: '20261122_223000_editing' },
  { up: mail.up, down: mail.down, name: '20261122_223000_mail' },
  { up: consent.up, down: consent.down, name: '20261122_223100_consent' },
  { up: references.up, down: references.down, name: '20261122_223200_references' },
  { up: audit.up, down: audit.down, name: '20261122_224000_audit' },
  { up: notices.up, down: notices.down, name: '20261122_224100_notices' },
  { up: signIn.up, down: signIn.down, name: '20261122_224500_sign_in' },
  { up: auditTriggers.up, down: auditTriggers.down, name: '20261122_225000_audit_triggers' },
  { up: auditPeople.up, down: auditPeople.down, name: '20261122_225100_audit_people' },
  { up: gate.up, down: gate.down, name: '20261122_230000_gate' },
  { up: reviewLinks.up, down: reviewLinks.down, name: '20261122_230500_review_links' },
  { up: royalties.up, down: royalties.down, name: '20261122_231000_royalties' },
  { up: secondLooks.up, down: secondLooks.down, name: '20261122_231000_second_looks' },
  { up: noticesTold.up, down: noticesTold.down, name: '20261122_232000_notices_told' },
  { up: noLocks.up, down: noLocks.down, name: '20261122_233000_no_locks' },
  { up: scheduleMakers.up, down: scheduleMakers.down, name: '20261122_234000_schedule_makers' },
  { up: consentCorrections.up, down: consentCorrections.down, name: '20261122_234500_consent_corrections' },
  { up: looksAtPictures.up, down: looksAtPictures.down, name: '20261123_033000_second_looks_at_pictures' },
  { up: moreKinds.up, down: moreKinds.down, name: '20261123_060000_more_kinds' },
  { up: kindsUnderFourEyes.up, down: kindsUnderFourEyes.down, name: '20261123_060100_kinds_under_four_eyes' },
  { up: noteSecondLook.up, down: noteSecondLook.down, name: '20261123_061500_note_second_look' },
  { up: letters.up, down: letters.down, name: '20261123_101856_letters' },
  { up: letterWalls.up, down: letterWalls.down, name: '20261123_102000_letter_walls' },
];
