import type { Role } from '#cms/access/roles.ts';
import type { NoticeEvent } from '../events.ts';

/** Something that has come about by itself, and of which people are to be told once. */
export interface Matter {
  event: NoticeEvent;
  collection: string;
  id: number;
  title: string;
  text: string;
  /** Which of its kind: see `notices_told`. */
  mark: string;
  /** Those it concerns in person. */
  people: number[];
  /** Whose own doing it was: they know. */
  except: number | null;
  ownerUnit: number | null;
  /** Whoever has such a role for the unit is told as well. */
  roles: readonly Role[];
}
