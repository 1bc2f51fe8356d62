'use client';

/** Why something was not done. The room for it is there from the start, so nothing jumps. */
export function Problem({ text }: { text: string | undefined }) {
  return (
    <p className="door__problem" id="door-problem" role="alert">
      {text}
    </p>
  );
}
