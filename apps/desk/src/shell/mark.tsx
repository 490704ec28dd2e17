/** The product's own mark. */
export const Mark = ({ size = 28 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" style={{ flex: 'none' }}>
    <rect width="32" height="32" rx="9" fill="#0f766e" />
    <path
      fill="#fff"
      d="M8 11.5A3.5 3.5 0 0 1 11.5 8h9A3.5 3.5 0 0 1 24 11.5v5a3.5 3.5 0 0 1-3.5 3.5H15l-4.2 3.7c-.5.4-1.3.1-1.3-.6V19.6A3.5 3.5 0 0 1 8 16.5z"
    />
    <path stroke="#0f766e" strokeWidth="2.4" strokeLinecap="round" d="M12.5 14h.01M16 14h.01M19.5 14h.01" />
  </svg>
);
