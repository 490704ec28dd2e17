import { expect, test } from 'vitest';
import { imageBox } from './image-box.ts';

test.each([
  [4000, 3000, { width: 240, height: 180 }],
  [300, 1200, { width: 72, height: 280 }],
  [100, 90, { width: 100, height: 90 }],
  [8, 8, { width: 72, height: 72 }],
  [undefined, undefined, { width: 240, height: 180 }],
])('an image of %s × %s keeps its shape within the box', (width, height, box) => {
  expect(imageBox(width, height)).toEqual(box);
});
