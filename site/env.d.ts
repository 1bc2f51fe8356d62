/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    content: import('./content/content.ts').Content;
    /** Only on routes answered on demand. */
    search?: import('./content/search.ts').Search;
  }
}
