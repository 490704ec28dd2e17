/** Why a file cannot be read at all; the message is for whoever chose it. */
export class FileProblem extends Error {}
