'use client';

import { useState, type FormEvent } from 'react';

/**
 * A form that asks the desk for one thing. It is busy until the answer is there, and stays so when the
 * thing is done: then something else comes in its place.
 *
 * @param act answers why it was not done
 */
export function useDoorForm(act: () => Promise<string | undefined>) {
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  async function send() {
    setIsBusy(true);
    setProblem(undefined);
    const why = await act();
    setProblem(why);
    setIsBusy(why === undefined);
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return { problem, setProblem, isBusy, onSubmit };
}
