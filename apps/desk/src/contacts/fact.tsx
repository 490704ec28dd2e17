/** One thing that is known, to be read. */
export const Fact = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt title={label}>{label}</dt>
    <dd>{value}</dd>
  </div>
);
