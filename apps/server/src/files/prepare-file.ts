import { cleanName } from './content/clean-name.ts';
import { forgetPlace, hasPlace } from './content/forget-place.ts';
import { isRedrawn, redrawImage } from './content/redraw-image.ts';
import { sniffType } from './content/sniff-type.ts';
import { takeTurns } from './content/take-turns.ts';
import { hashFile } from './hash-file.ts';

export interface PreparedFile {
  /** the file that is to be kept: the received one, or what was drawn after it */
  path: string;
  name: string;
  type: string;
  width: number | null;
  height: number | null;
  sha256: string;
  sizeBytes: number;
}

// Each may hold the pixels of a large image; a processor remains for the conversations.
const inTurn = takeTurns(2);

/** Makes a received file fit to be shown to strangers: typed by its bytes, named after its type, without hidden places. */
export async function prepareFile(received: string, spare: string, givenName: string): Promise<PreparedFile> {
  const type = await sniffType(received, givenName);
  if (isRedrawn(type)) {
    const image = await inTurn(() => redrawImage(received, spare, type));
    return { path: spare, name: cleanName(givenName, image.type), ...image, ...(await hashFile(spare)) };
  }
  if (hasPlace(type)) await forgetPlace(received, type);
  const name = cleanName(givenName, type);
  return { path: received, name, type, width: null, height: null, ...(await hashFile(received)) };
}
