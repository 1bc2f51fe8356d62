/** The request header in which a form says what it has seen: see {@link Editing}. */
export const EDITING_HEADER = 'x-editing';

/** What an open form knows of its document; sent along with every change that it asks for. */
export interface Editing {
  collection: string;
  id: number;
  /** `updatedAt` of the newest state that the form has seen. */
  seen: string;
  /** One name for each opened form: two tabs of one person are two. */
  form: string;
  /** Whose form it is; the session may have become another's in the meantime. */
  user: number;
}

export const formatEditing = (editing: Editing): string => encodeURIComponent(JSON.stringify(editing));

/** @returns undefined without the header. @throws {SyntaxError} for one that cannot be read */
export function parseEditing(header: string | null | undefined): Editing | undefined {
  if (!header) return undefined;
  const value = parsed(header);
  const { collection, id, seen, form, user } = value;
  if (
    typeof collection === 'string' &&
    Number.isSafeInteger(id) &&
    typeof seen === 'string' &&
    !Number.isNaN(Date.parse(seen)) &&
    typeof form === 'string' &&
    /^[\w-]{8,64}$/u.test(form) &&
    Number.isSafeInteger(user)
  )
    return { collection, id: id as number, seen, form, user: user as number };
  throw new SyntaxError(`The header ${EDITING_HEADER} must hold collection, id, seen, form and user.`);
}

function parsed(header: string): Partial<Record<keyof Editing, unknown>> {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(header));
    return typeof value === 'object' && value !== null ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof URIError) return {};
    throw error;
  }
}

/** What the desk answers with to a save that is refused, as `errors[0].data`. */
export interface StaleSave {
  reason: 'stale' | 'otherUser' | 'busy';
  /** Who made the newest state; null for the desk itself, undefined where it does not matter. */
  by?: { id: number; name: string } | null;
  /** `updatedAt` of the newest state. */
  at?: string;
}
