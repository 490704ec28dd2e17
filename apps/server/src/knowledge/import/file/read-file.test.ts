import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import writeSheet from 'write-excel-file/node';
import { buildWorker, makeZip } from '../../testing/index.ts';
import { decodeText } from './decode-text.ts';
import { readFile } from './read-file.ts';
import { readInWorker } from './read-in-worker.ts';

const rowsIn = async (name: string, content: string | Buffer) => {
  const read = await readFile(name, Buffer.from(content));
  return read.kind === 'rows' ? read.rows : read.topics;
};
const header = ['category', 'question', 'answer'];
const text = '问题,答案\n怎么退货,在订单页操作。\n';
// What `iconv -t` makes of 问题,答案 … in each encoding.
const gbk = Buffer.from('cecacce22cb4f0b0b80ad4f5c3b4cdcbbbf52cd4dab6a9b5a5d2b3b2d9d7f7a1a30a', 'hex');
const wide = (order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wide('le')])],
  ['UTF-16 the other way', Buffer.concat([Buffer.from([0xfe, 0xff]), wide('be')])],
  ['UTF-16 without a mark', wide('le')],
  ['GBK', gbk],
])('text is read in %s', (_, bytes) => {
  expect(decodeText(bytes)).toBe(text);
});

// Read as Big5 these are letters too, if rare ones.
test('a short table in GBK is not taken for Big5', () => {
  const table = 'category,question,answer\n订单,云朵怎么退,云朵七天可退\n订单,彩虹怎么买,=1+1\n';
  expect(
    decodeText(
      Buffer.from(
        '63617465676f72792c7175657374696f6e2c616e737765720ab6a9b5a52cd4c6b6e4d4f5c3b4cdcb2cd4c6b6e4c6dfccecbfc9cdcb0ab6a9b5a52cb2cabae7d4f5c3b4c2f22c3d312b310a',
        'hex',
      ),
    ),
  ).toBe(table);
});

test('traditional Chinese in Big5 is read as such', () => {
  const bytes = Buffer.from(
    'b0ddc3442cb5aaaed70aabe7bbf2b068b3662cbdd0a662ad71b3e6adb6adb1bedea740a141ab7ebde8b0ddc344a5d1a7daadccad74bee1b942b64fa1430a',
    'hex',
  );
  expect(decodeText(bytes)).toMatch(/^問題,答案\n怎麼退貨.*負擔運費。\n$/);
});

test('Japanese in Shift JIS is read as Japanese', () => {
  const bytes = Buffer.from(
    '8ebf96e22c89f1939a0a95d4956982cd82c782a482b782ea82ce82a282a282c582b782a92c928d95b68379815b835782a982e782a88ee891b182ab82ad82be82b382a28142919797bf82cd96b397bf82c582b781420a',
    'hex',
  );
  expect(decodeText(bytes)).toMatch(/^質問,回答\n返品は.*無料です。\n$/);
});

test.each([
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')],
  ['a cut zip', makeZip({ 'xl/workbook.xml': '<x/>' }).subarray(0, 40)],
  ['a zip of something else', makeZip({ 'a.txt': 'a' })],
  ['a damaged spreadsheet', makeZip({ 'xl/workbook.xml': '<not xml' })],
  ['a damaged document', makeZip({ 'word/document.xml': '<not xml' })],
  ['a file of an old Office', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['a damaged PDF', Buffer.from('%PDF-1.7 nothing')],
])('%s is refused with a sentence', async (_, bytes) => {
  await expect(readFile('a.csv', bytes)).rejects.toMatchObject({
    name: 'Error',
    message: expect.stringMatching(/ /),
  });
});

test('a zip that unpacks to more than anybody reads is refused before anybody unpacks it, whatever it claims', async () => {
  const bomb = makeZip({ 'xl/workbook.xml': Buffer.alloc(80 * 1024 * 1024) }, { 'xl/workbook.xml': 100 });
  expect(bomb.length).toBeLessThan(200_000);
  await expect(readFile('a.xlsx', bomb)).rejects.toThrow(/64 MB/);
});

test('a spreadsheet is read cell by cell; numbers, times and formulas as text', async () => {
  const cell = (value: string) => ({ value, type: String });
  const sheet = await writeSheet([
    [cell('question'), cell('answer')],
    [cell('=cmd|calc'), { value: 42, type: Number }],
  ]).toBuffer();
  expect(await rowsIn('a.xlsx', sheet)).toEqual([
    ['question', 'answer'],
    ['=cmd|calc', '42'],
  ]);
});

const workbook = (sheet: string) =>
  makeZip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    'xl/workbook.xml':
      '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  });
const said = (text: string, at = '') => `<c${at} t="inlineStr"><is><t>${text}</t></is></c>`;

test.each([
  [
    'no cell and no row says where it is',
    `<row>${said('question')}${said('answer')}</row><row>${said('怎么退货')}<c/>${said('多余')}</row>`,
    [
      ['question', 'answer', ''],
      ['怎么退货', '', '多余'],
    ],
  ],
  [
    'some do: the next one stands behind them',
    `<row r="1">${said('a', ' r="Z1"')}${said('b')}</row><row r="3"><c s="1" t="inlineStr"><is><t>c</t></is></c></row>`,
    [[...Array(25).fill(''), 'a', 'b'], Array(27).fill(''), ['c', ...Array(26).fill('')]],
  ],
])('a spreadsheet is read where %s', async (_, sheet, rows) => {
  expect(await rowsIn('a.xlsx', workbook(sheet))).toEqual(rows);
});

test('headings of a page are questions, what stands under them answers, the heading above the category', async () => {
  const html = `<!doctype html><html><head><title>x</title><style>h2{}</style></head><body><nav>Menu</nav>
    <h1>Returns</h1><h2>How do I <b>return</b>?</h2><p>Open   your orders.</p><ul><li>Choose</li><li>Send</li></ul>
    <script>alert(1)</script><h2>Empty</h2><h1>Shipping</h1><p>Free from 99.</p>
    <dl><dt>Abroad?</dt><dd>8 more.</dd></dl></body></html>`;
  expect(await rowsIn('page.html', html)).toEqual([
    header,
    ['Returns', 'How do I return?', 'Open your orders.\n\n- Choose\n- Send'],
    ['', 'Shipping', 'Free from 99.'],
    ['Shipping', 'Abroad?', '8 more.'],
  ]);
  await expect(readFile('page.html', Buffer.from('<p>no heading</p>'))).rejects.toThrow(/No question/);
});

test('a page nested deeper than a stack is read or refused, and nobody falls', async () => {
  const deep = `<h1>a</h1>${'<div>'.repeat(20_000)}b`;
  await expect(
    readFile('page.html', Buffer.from(deep)).catch((error: Error) => error.message),
  ).resolves.toBeDefined();
});

test('Markdown is read as the page it makes', async () => {
  const markdown = '# 退货\n\n## 怎么退货？\n\n在**订单页**操作。\n\n```\n# not a heading\n```\n';
  expect(await rowsIn('a.md', markdown)).toEqual([
    header,
    ['退货', '怎么退货？', '在订单页操作。\n\n# not a heading'],
  ]);
});

test('a document is read by its headings', async () => {
  const line = (text: string, style = '') =>
    `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const docx = makeZip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/styles.xml': `<w:styles ${space}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    'word/document.xml': `<w:document ${space}><w:body>${line('怎么退货？', 'Heading1')}${line('在订单页操作。')}</w:body></w:document>`,
  });
  expect(await rowsIn('a.docx', docx)).toEqual([header, ['', '怎么退货？', '在订单页操作。']]);
});

test('a PDF is read by its questions', async () => {
  const lines = [
    '(How do I return?) Tj',
    '0 -20 Td (Open your orders.) Tj',
    '0 -20 Td (Q: Shipping fee) Tj',
    '0 -20 Td (A: Free from 99. ~) Tj',
  ];
  // Fonts of browsers tell the radical ⾸ for the letter 首.
  const map =
    '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <7E> <2FB8> endbfchar endcmap end';
  const stream = `BT /F1 12 Tf 50 700 Td ${lines.join(' ')} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream\n`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>',
    `<</Length ${map.length}>>stream\n${map}\nendstream\n`,
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj${object}endobj\n`).join('');
  const pdf = `%PDF-1.4\n${body}trailer<</Root 1 0 R/Size 7>>`;
  expect(await rowsIn('a.pdf', pdf)).toEqual([
    header,
    ['', 'How do I return?', 'Open your orders.'],
    ['', 'Shipping fee', 'Free from 99. 首'],
  ]);
});

let worker: Awaited<ReturnType<typeof buildWorker>>;
beforeAll(async () => {
  worker = await buildWorker(join(import.meta.dirname, 'read-file.worker.ts'));
});
afterAll(() => worker.remove());

test('the worker reads, says what is wrong with a file, and is ended when it takes too much', async () => {
  const { script } = worker;
  const roomy = { ms: 30_000, heapMb: 256 };
  expect(await readInWorker('a.csv', gbk, roomy, script)).toMatchObject({
    rows: [
      ['问题', '答案'],
      ['怎么退货', '在订单页操作。'],
    ],
  });
  await expect(readInWorker('a.docx', makeZip({ a: 'a' }), roomy, script)).rejects.toThrow(/neither/);
  const large = Buffer.from('a,b\n'.repeat(2_000_000));
  await expect(readInWorker('a.csv', large, { ms: 30_000, heapMb: 24 }, script)).rejects.toThrow(
    /damaged or too large/,
  );
  await expect(readInWorker('a.csv', large, { ms: 1, heapMb: 2048 }, script)).rejects.toThrow(/too long/);
});
