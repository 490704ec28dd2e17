export { actionOf, type Desk, openDesk } from './open-desk.ts';
export { type Answer, json, openVendor, type Vendor } from './open-vendor.ts';
