import type { ChannelAccountId } from '@parley/contract';
import { Button } from 'antd';
import { Globe, Plus } from 'lucide-react';
import { useState } from 'react';
import { Empty } from '../shell/empty.tsx';
import { Page } from '../shell/page/page.tsx';
import { PickOne } from '../shell/page/pick-one.tsx';
import { mayAct, useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import { ChannelEditor } from './channel-editor.tsx';
import { useChannels } from './channels.ts';
import { NewChannel } from './new-channel.tsx';

/** Where customers can write from. */
export function ChannelsPage() {
  const t = useWords();
  const { role } = useSeat();
  const channels = useChannels();
  const [chosen, setChosen] = useState<ChannelAccountId | null>(null);
  const [isMaking, setMaking] = useState(false);
  const all = channels.data ?? [];
  const shown = all.find((channel) => channel.id === chosen) ?? all[0];
  const mayChange = mayAct(role, 'admin');
  const add = mayChange ? (
    <Button type="primary" icon={<Plus size={15} />} onClick={() => setMaking(true)}>
      {t('channels.connect')}
    </Button>
  ) : null;
  return (
    <Page title={t('settings.channels')} text={t('channels.text')} extra={add}>
      {!channels.isPending && !shown ? (
        <Empty icon={<Globe size={22} />} title={t('channels.none')} text={t('channels.noneText')} />
      ) : null}
      <PickOne<ChannelAccountId>
        label={t('settings.channels')}
        icon={<Globe size={15} />}
        all={all}
        shown={shown?.id}
        onPick={setChosen}
      />
      {shown ? <ChannelEditor key={shown.id} channel={shown} mayChange={mayChange} /> : null}
      {isMaking ? <NewChannel onMade={setChosen} onClose={() => setMaking(false)} /> : null}
    </Page>
  );
}
