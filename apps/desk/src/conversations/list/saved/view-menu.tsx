import type { SavedView, SavedViewDraft, TeamId } from '@parley/contract';
import { BookmarkPlus, Ellipsis } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { client } from '../../../shell/client.ts';
import { IconButton } from '../../../shell/icon-button.tsx';
import { useAction } from '../../../shell/keys/actions.ts';
import { Menu } from '../../../shell/menu.tsx';
import { useSave } from '../../../shell/page/use-save.ts';
import { useSeat } from '../../../shell/seat.tsx';
import { useWords } from '../../../words/index.ts';
import type { ListId } from '../../views.ts';
import { filterOf, useSavedView, viewsKey } from './saved-views.ts';

const ViewDialog = lazy(() => import('./view-dialog.tsx').then((m) => ({ default: m.ViewDialog })));
const RemoveView = lazy(() => import('./remove-view.tsx').then((m) => ({ default: m.RemoveView })));
type Draft = SavedViewDraft & { id?: SavedView['id'] };

/** What can be done with the view that is shown: saved anew, changed, pinned, removed. */
export function ViewMenu({ view, teamId }: { view: ListId; teamId: TeamId | undefined }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  const [draft, setDraft] = useState<Draft | null>(null);
  const saved = useSavedView(view);
  const make = () =>
    setDraft({
      ...{ name: '', order: 'newest', audience: { kind: 'own' } },
      filter: filterOf(view, teamId, saved) ?? { all: [] },
    });
  useAction('makeView', make);
  const onSaved = ({ id }: SavedView) => {
    setDraft(null);
    navigate(`/${workspaceId}/inbox/${id}`);
  };
  return (
    <>
      {saved ? (
        <SavedMenu view={saved} onDraft={setDraft} onMake={make} />
      ) : (
        <IconButton
          label={t('saved.make')}
          icon={<BookmarkPlus size={17} />}
          action="makeView"
          onClick={make}
        />
      )}
      {draft ? (
        <Suspense fallback={null}>
          <ViewDialog draft={draft} onSaved={onSaved} onClose={() => setDraft(null)} />
        </Suspense>
      ) : null}
    </>
  );
}

interface SavedMenuProps {
  view: SavedView;
  onDraft(draft: Draft): void;
  onMake(): void;
}

function SavedMenu({ view, onDraft, onMake }: SavedMenuProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  const [isLeaving, setLeaving] = useState(false);
  const params = { workspaceId, savedViewId: view.id };
  const pin = useSave({
    save: () => client.call('pinView', { params, body: { isPinned: !view.isPinned } }),
    touches: [viewsKey(workspaceId)],
  });
  const remove = useSave({
    save: () => client.call('deleteView', { params }),
    touches: [viewsKey(workspaceId)],
    done: t('saved.removed'),
    onSaved: () => navigate(`/${workspaceId}/inbox/mine`),
  });
  const { id, name, filter, order, audience } = view;
  const items = [
    ...(view.isMine
      ? [
          {
            key: 'change',
            label: t('saved.change'),
            onClick: () => onDraft({ id, name, filter, order, audience }),
          },
        ]
      : []),
    {
      key: 'copy',
      label: t('saved.make'),
      onClick: onMake,
    },
    { key: 'pin', label: view.isPinned ? t('saved.unpin') : t('saved.pin'), onClick: () => pin.mutate() },
    ...(view.isMine
      ? [
          {
            key: 'remove',
            danger: true,
            label: t('saved.remove'),
            onClick: () => setLeaving(true),
          },
        ]
      : []),
  ];
  return (
    <>
      <Menu placement="bottomRight" menu={{ items }}>
        <IconButton label={t('saved.menu')} icon={<Ellipsis size={18} />} />
      </Menu>
      {isLeaving ? (
        <Suspense fallback={null}>
          <RemoveView
            name={name}
            isBusy={remove.isPending}
            onRemove={() => remove.mutate()}
            onClose={() => setLeaving(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
