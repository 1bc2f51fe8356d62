/** What a page's head says of the image by which it is shown where it is shared. */
export interface ShareImage {
  path: string;
  alt: string;
}
