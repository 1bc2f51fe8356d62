import { table } from '../built/props.ts';
import { lightShaft, plasterRoom, windowOn } from '../built/room.ts';
import { windowView } from '../land/window-view.ts';
import { lit } from '../light/light.ts';
import { indoors } from '../light/times-of-day.ts';
import { group, pair } from '../pen/shape.ts';
import { elder, pupil, volunteer } from '../people/cast.ts';
import { sittingToUs } from '../people/low-poses.ts';
import { troupe } from '../people/troupe.ts';
import { reading } from '../people/working-poses.ts';
import { bookcase, bookRow } from '../things/devices.ts';
import { openBook } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** The reading room of a commune's house of culture. */
export const readingRoom: Scene = () => [
  lit(indoors, plasterRoom(760, '#f2e5c4', '#c9a877')),
  windowOn(720, 150, 360, 380, windowView(151, 500)),
  lit(indoors, bookcase(40, 130, 580, 640, 4, 3) + bookcase(1180, 130, 580, 640, 4, 11)),
  lightShaft(720, 360, -200, 260),
  lit(
    indoors,
    troupe({ horizon: 0, share: 1 }, [
      {
        x: 330,
        y: 900,
        tall: 620,
        look: volunteer(9, { mood: 'smile' }),
        pose: {
          ...reading,
          nod: 6,
          hands: pair(6, -64, 24, -88),
        },
        flip: false,
      },
      { x: 760, y: 960, tall: 470, look: pupil(5), pose: seatedToUs },
      { x: 1010, y: 960, tall: 470, look: pupil(8), pose: seatedToUs },
      { x: 1230, y: 970, tall: 620, look: elder(4, { glasses: true }), pose: { ...seatedToUs, nod: 8 } },
      { y: 1060, drawn: table(960, 1090, 880, 230, '#a8743f') + booksOnTable() },
      {
        x: 500,
        y: 1130,
        tall: 560,
        look: pupil(14, { build: 'teen' }),
        pose: reading,
        inFar: '',
        front: group(openBook('#c8372d'), { transform: 'translate(7 -60)' }),
      },
      {
        x: 1560,
        y: 1150,
        tall: 720,
        look: volunteer(18, { mood: 'smile' }),
        pose: reading,
        flip: true,
        front: group(openBook('#2f7f6f'), { transform: 'translate(7 -60)' }),
      },
    ]),
  ),
];

const seatedToUs = {
  ...sittingToUs,
  nod: 10,
  hands: pair(-7, -44, 7, -44),
};

const booksOnTable = (): string =>
  [700, 900, 1130]
    .map((x) =>
      group(openBook(x === 900 ? '#c8372d' : '#2f6fb7'), { transform: `translate(${x} 826) scale(6)` }),
    )
    .join('') +
  group(bookRow(0, 0, 90, 80, 5), { transform: 'translate(1310 812) rotate(90) translate(-10 60)' });
