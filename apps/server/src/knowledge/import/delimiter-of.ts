/** Spreadsheets of some countries write semicolons, and what is copied from one has tabs. */
export function delimiterOf(csv: string): string {
  const [firstLine = ''] = csv.split('\n', 1);
  const [most = ','] = [',', ';', '\t'].toSorted(
    (a, b) => firstLine.split(b).length - firstLine.split(a).length,
  );
  return most;
}
