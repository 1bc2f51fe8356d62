/** Stands where Payload would show a field that is none of the editor's business. */
export function Nothing() {
  return null;
}
