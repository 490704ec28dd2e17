import { unreadOf } from '@parley/sdk/visitor';
import { useEffect, useRef } from 'preact/hooks';
import { hasOpen } from '../has-open.ts';
import { usePanel } from '../panel.ts';
import { Icon } from '../parts/icon.tsx';

/** The visitor's conversations, latest first, and the way to a new one. */
export function Earlier({ onChosen }: { onChosen(): void }) {
  const { t, state, visitor, formats } = usePanel();
  const list = useRef<HTMLElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('button')?.focus(), []);
  // what was joined with another is read there
  const conversations = state.conversations.filter(({ mergedInto }) => !mergedInto);
  return (
    <section class="earlier" aria-label={t.earlier} ref={list}>
      {conversations.length === 0 && (
        <div class="empty">
          <Icon name="history" size={28} />
          <p class="strong">{t.nothingYet}</p>
          <p>{t.nothingYetHint}</p>
        </div>
      )}
      <ul>
        {conversations.map((conversation) => {
          const unread = unreadOf(state, conversation);
          const open = () => {
            visitor.open(conversation.id);
            onChosen();
          };
          return (
            <li key={conversation.id}>
              <button type="button" onClick={open} aria-current={conversation.id === state.current}>
                <span class="preview">{conversation.preview || '…'}</span>
                <span class="meta">
                  <time dateTime={conversation.lastEntryAt}>
                    {formats.short(Date.parse(conversation.lastEntryAt))}
                  </time>
                  {conversation.status === 'closed' && <span>{t.ended}</span>}
                </span>
                {unread > 0 && <span class="count">{formats.number(unread)}</span>}
                <Icon name="go" size={16} />
              </button>
            </li>
          );
        })}
      </ul>
      {!hasOpen(state) && (
        <button
          type="button"
          class="filled wide"
          onClick={() => {
            visitor.startNew();
            onChosen();
          }}
        >
          <Icon name="plus" size={18} />
          {t.startNew}
        </button>
      )}
    </section>
  );
}
