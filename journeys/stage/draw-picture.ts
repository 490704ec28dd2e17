import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Picture } from './vendors/open-vendor.ts';

const [width, height] = [64, 48];
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

type Colour = readonly [red: number, green: number, blue: number];

/** A picture of one colour, as PNG. */
export function drawPicture(name: string, colour: Colour): Picture {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // eight bits of red, green and blue
  head.set([8, 2, 0, 0, 0], 8);
  const line = Buffer.from([0, ...Array.from({ length: width }, () => colour).flat()]);
  const lines = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)));
  const chunks = [chunk('IHDR', head), chunk('IDAT', lines), chunk('IEND', Buffer.alloc(0))];
  return { bytes: Buffer.concat([signature, ...chunks]), type: 'image/png', name };
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** What a browser sees in the middle of a picture, whatever its format; throws where it cannot draw it. */
export const colourOf = (page: Page, { bytes, type }: Picture): Promise<number[]> =>
  page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas').getContext('2d');
      canvas?.drawImage(image, 0, 0);
      const [...colour] = canvas?.getImageData(image.width / 2, image.height / 2, 1, 1).data ?? [];
      return colour.slice(0, 3);
    },
    `data:${type};base64,${bytes.toString('base64')}`,
  );
