import { MinimalTemplate } from '@payloadcms/next/templates';
import type { ReactNode } from 'react';
import { Logo } from '../logo.tsx';
import './sign-in.css';

/** A page before the desk: the emblem, one heading, one thing to do. */
export function DoorFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <MinimalTemplate className="door">
      <Logo />
      <main className="door__main">
        <h1>{title}</h1>
        {children}
      </main>
    </MinimalTemplate>
  );
}
