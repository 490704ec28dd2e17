import { ChannelTroubles } from '../channels/troubles/channel-troubles.tsx';
import { MyAnnouncements } from '../supervise/announcements/my-announcements.tsx';

/** What is told over every page: to whoever it concerns, until they put it away. */
export const ToldLines = () => (
  <>
    <ChannelTroubles />
    <MyAnnouncements />
  </>
);
