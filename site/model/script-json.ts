/** JSON that may stand inside `<script>`: no "<" can end the element or open a comment. */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
