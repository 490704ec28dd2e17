/** Whether flows and templates can speak of a value by this name. */
export const isName = (name: string) => /^[a-z][a-z0-9_]{0,59}$/.test(name);
