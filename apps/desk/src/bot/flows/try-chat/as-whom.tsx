import type { ContactId } from '@parley/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { client } from '../../../shell/client.ts';
import { useSeat } from '../../../shell/seat.tsx';
import { useWords } from '../../../words/index.ts';

interface AsWhomProps {
  value: ContactId | null;
  onChange(contactId: ContactId | null): void;
}

const nobody = 'nobody';

/** As whom the bot is tried: somebody unknown, or a contact with their proofs and orders. */
export function AsWhom({ value, onChange }: AsWhomProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [q, setQ] = useState('');
  const { data, isFetching } = useQuery({
    queryKey: ['contacts', workspaceId, 'as-whom', q],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      client.call('listContacts', {
        params: { workspaceId },
        query: { limit: 20, ...(q.trim() ? { q: q.trim() } : {}) },
        signal,
      }),
  });
  return (
    <Select<string>
      showSearch
      filterOption={false}
      loading={isFetching}
      aria-label={t('flows.asWhom')}
      value={value ?? nobody}
      popupMatchSelectWidth={240}
      options={[
        { value: nobody, label: t('flows.asNobody') },
        ...(data?.data.map(({ id, name }) => ({ value: id, label: name || id })) ?? []),
      ]}
      onSearch={setQ}
      onChange={(chosen) => onChange(chosen === nobody ? null : (chosen as ContactId))}
    />
  );
}
