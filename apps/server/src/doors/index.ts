export type { Doorkeepers } from './authenticate.ts';
export type { ServedFile, ServeFile } from './file-door.ts';
export { type DoorOptions, type Doors, openDoors } from './open-doors.ts';
export { openApiDocument } from './openapi.ts';
export { PortError } from './port-error.ts';
