import type { Scene } from './attack-scene.ts';
import type { Guard } from './guard.ts';
import { hooksOfASave, rulesOfAccess } from './guards-at-the-desk.ts';
import { stepsOfTheWorkflow, wallsBeforeThePublic, wallsOfTheDatabase } from './guards-behind-the-desk.ts';
import { doorsOfTheDesk } from './guards-of-doors.ts';
import { rulesOfPictures } from './guards-of-pictures.ts';
import { secondLooks } from './guards-of-second-looks.ts';
import type { PutBack } from './switches.ts';

/** Each guard with the attack that only it stops, or that it stops first. */
export function guardsOf(scene: Scene, module: (name: string) => PutBack): Record<string, Guard> {
  return {
    ...rulesOfAccess(scene),
    ...hooksOfASave(scene),
    ...rulesOfPictures(scene, module),
    ...secondLooks(scene),
    ...doorsOfTheDesk(scene, module),
    ...wallsBeforeThePublic(scene, module),
    ...stepsOfTheWorkflow(scene, module),
    ...wallsOfTheDatabase(scene),
  };
}
