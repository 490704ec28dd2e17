import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Avatar } from './avatar.tsx';

test('somebody is shown by their picture, and by their initials where there is none', () => {
  const withPicture = renderToStaticMarkup(<Avatar name="Lin Na" picture="/files/a/b/face.png" />);
  expect(withPicture).toContain('src="/files/a/b/face.png"');
  expect(withPicture).not.toContain('LN');
  for (const picture of [undefined, null]) {
    const without = renderToStaticMarkup(<Avatar name="Lin Na" picture={picture} />);
    expect([without.includes('<img'), without.includes('LN')]).toEqual([false, true]);
  }
});
