import type { Attachment } from '@parley/contract';

const sample = (name: string, type: string): Attachment => ({
  id: 'fil_0000000000000000000000000a',
  key: 'k'.repeat(22),
  name,
  type,
  sizeBytes: 7,
});

/** Files that fixtures send. */
export const picture = sample('cup.png', 'image/png');
export const film = sample('cup.mp4', 'video/mp4');
export const paper = sample('bill.pdf', 'application/pdf');
export const voice = sample('voice.amr', 'audio/amr');

/** Where the tools of a test say that a file can be read. */
export const linkTo = ({ id, name }: Attachment) => `https://parley.example/files/${id}/key/${name}`;

/** Our own id of everything that a test sends. */
export const ourId = '0191d3c4-5e6f-7a8b-9c0d-1e2f3a4b5c6d';
