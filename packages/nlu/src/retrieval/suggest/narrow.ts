import { dropPoliteness, wordWeight } from '../../stop-words.ts';
import { findFeature } from '../dictionary.ts';
import { hashCharacters, hashText, seeds } from '../hash.ts';
import { listAt } from '../posting-lists.ts';
import { kindAt, kinds } from '../read-features.ts';
import type { Shelf } from '../shelf.ts';

const shortestWord = 4;
const pieceLength = 3;

/**
 * The slots of the examples that may contain a text: those that have the rarest of its pairs of Chinese characters and of its pieces of words; undefined where it has neither,
 * and everything must be looked through. Half of a grammar word ("shoul") narrows too far, as the index keeps no pieces of those.
 */
export function narrowByPieces(typed: string, { dictionary, postings }: Shelf): Int32Array | undefined {
  let shortest: Int32Array | undefined;
  for (const hash of piecesOf(dropPoliteness(typed))) {
    const feature = findFeature(dictionary, hash);
    if (feature < 0) return new Int32Array(0);
    const slots = listAt(postings, feature);
    if (!shortest || slots.length < shortest.length) shortest = slots;
  }
  return shortest;
}

function piecesOf(typed: string): number[] {
  const hashes: number[] = [];
  for (let at = 1; at < typed.length; at += 1) {
    if (kindAt(typed, at) !== kinds.ideograph || kindAt(typed, at - 1) !== kinds.ideograph) continue;
    hashes.push(hashCharacters(seeds.pair, typed.charCodeAt(at - 1), typed.charCodeAt(at)));
  }
  for (const word of typed.match(/[a-z]+/gu) ?? []) {
    if (word.length < shortestWord || word.length > 20 || wordWeight(word) < 1) continue;
    for (let at = 0; at + pieceLength <= word.length; at += 1)
      hashes.push(hashText(seeds.letters, word.slice(at, at + pieceLength)));
  }
  return hashes;
}
