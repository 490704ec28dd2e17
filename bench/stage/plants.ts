interface Plant {
  /** what it spoils, and which promise must then be seen broken */
  says: string;
  breaks: string;
  find: RegExp;
  put: string;
}

/** Faults that are written into a copy of the built server, to see that the torture notices them. */
export const plants = {
  'ack-before-commit': {
    says: 'callers are answered before their batch is written',
    breaks: 'R1',
    find: /(\n\s*)(const won = plan\.moves\.length > 0 \? await write(?:\$\d+)?\()/,
    put: '$1open.forEach((waiting, index) => plan.outcomes[index].kind === "accepted" && waiting.resolve(plan.outcomes[index].verdict));$1await new Promise((resolve) => setTimeout(resolve, 5));$1$2',
  },
  'forget-client-id': {
    says: 'entries are written without the client id they came with',
    breaks: 'R3',
    find: /\.\.\.\(?last && append\.clientId \? \{ clientId: append\.clientId \} : \{\}\)?/,
    put: '...{}',
  },
  'wait-for-everybody': {
    says: 'whatever a slow reader does not take is kept for it without a limit',
    breaks: 'R13',
    find: /to\.ws\.bufferedAmount > mostWaiting(?:\$\d+)?/,
    put: 'false',
  },
} as const satisfies Record<string, Plant>;
export type PlantName = keyof typeof plants;

export const isPlant = (name: string): name is PlantName => Object.hasOwn(plants, name);

/** Writes the fault into the bundle; throws when the place is not found exactly once, so that no plant is silently missing. */
export function applyPlant(name: PlantName, bundle: string): string {
  const { find, put }: Plant = plants[name];
  const places = bundle.match(new RegExp(find.source, 'g'))?.length ?? 0;
  if (places !== 1)
    throw new Error(`The fault "${name}" fits the built server in ${places} places instead of one.`);
  return bundle.replace(find, put);
}
