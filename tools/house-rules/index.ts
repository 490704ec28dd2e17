import { channelNames } from './channel-names.ts';
import { foreignRequests } from './foreign-requests.ts';
import { fileNames, namedExports, vagueNames } from './names.ts';
import { noCircles } from './no-circles.ts';
import type { Rule } from './rule.ts';
import { serverFloors } from './server-floors.ts';
import { sqlPlaces } from './sql-places.ts';
import { noBanners, noMachinePaths, noPromises } from './stray-text.ts';
import { workspaceArrows } from './workspace-arrows.ts';

/** Every rule of the house that a program can check. */
export const houseRules = {
  'packages depend on each other along the arrows': workspaceArrows,
  "the server's rooms use only what is below them, by their doors": serverFloors,
  'no files need each other in a circle': noCircles,
  'a channel is named only in its folder': channelNames,
  'files are named in kebab-case': fileNames,
  'names say what a thing does': vagueNames,
  'everything is exported by name': namedExports,
  'statements stand in stores': sqlPlaces,
  'other machines are asked through the guarded fetch': foreignRequests,
  'nothing is put off in a comment': noPromises,
  'comments hold no banners': noBanners,
  'no path of a machine is written down': noMachinePaths,
} as const satisfies Record<string, Rule>;
