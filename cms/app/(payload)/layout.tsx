import config from '@payload-config';
import '@payloadcms/next/css';
import { RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { importMap } from './admin/importMap.js';
import { answerServerFunction } from './answer-server-function.ts';
import { deskFonts } from './desk-fonts.ts';
import './desk.css';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  return answerServerFunction(args);
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout
      htmlProps={{ className: deskFonts }}
      config={config}
      importMap={importMap}
      serverFunction={serverFunction}
    >
      {children}
    </RootLayout>
  );
}
