import writeFile from 'write-excel-file/node';

/** Rows of text as a spreadsheet; no cell of it is a formula, whatever it says. Takes a second for some thousand rows: meant for a worker. */
export const writeSheet = (rows: readonly (readonly string[])[]): Promise<Buffer> =>
  writeFile(rows.map((row) => row.map((value) => ({ value, type: String })))).toBuffer();
