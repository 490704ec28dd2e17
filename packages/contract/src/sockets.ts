// Apart from the frames: a visitor's page reads these, and needs no zod for it.

/** Both sockets speak JSON frames. The first frame must be `hello`; pings every 25 s; silence of 60 s ends the socket. */
export const socketPaths = { visitor: '/ws/visitor', desk: '/ws/desk' } as const;
export const socketLimits = {
  frameBytes: 64 * 1024,
  pingMs: 25_000,
  silenceMs: 60_000,
  /** the end of what a visitor has written so far */
  previewChars: 500,
} as const;
