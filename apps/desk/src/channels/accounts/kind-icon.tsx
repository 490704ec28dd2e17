/** A kind's own drawing; the server tells nothing but shapes. */
export function KindIcon({ icon, size = 18 }: { icon: string; size?: number }) {
  const source = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" color="black">${icon}</svg>`;
  const mask = `url("data:image/svg+xml,${encodeURIComponent(source)}") center / contain no-repeat`;
  return (
    <span
      aria-hidden="true"
      style={{
        display: 'inline-block',
        width: size,
        height: size,
        flex: 'none',
        background: 'currentColor',
        mask,
      }}
    />
  );
}
