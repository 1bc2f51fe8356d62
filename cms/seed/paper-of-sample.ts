import { paperOfPicture } from './paper-of-picture.ts';
import { paperOfText } from './paper-of-text.ts';
import type { SampleFile } from './sample/types.ts';

/**
 * The PDF of a sample's file.
 * @param drawn gives the JPEG of a drawing by its name
 */
export async function paperOfSample(
  { content }: SampleFile,
  drawn: (drawing: string) => Promise<Buffer>,
): Promise<Buffer> {
  return 'paper' in content ? paperOfText(content.paper) : paperOfPicture(await drawn(content.drawing));
}
