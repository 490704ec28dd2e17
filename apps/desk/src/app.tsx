import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import { Component, lazy, type ReactNode, Suspense, useMemo } from 'react';
import { Route, Router, Switch } from 'wouter';
import { Gate } from './frame/gate.tsx';
import { Loading } from './frame/loading.tsx';
import { useAntdLocale } from './shell/look/antd-locale.ts';
import { antdTheme } from './shell/look/antd-theme.ts';
import { useAppearance } from './shell/look/appearance.ts';
import { StyleProvider, styleCache } from './shell/look/style-provider.ts';
import { queries } from './shell/queries.ts';
import { Toasts } from './shell/toast.tsx';
import { words } from './words/index.ts';

const SetUp = lazy(() => import('./people/entry/set-up.tsx').then((m) => ({ default: m.SetUp })));
const AcceptInvitation = lazy(() =>
  import('./people/entry/accept-invitation.tsx').then((m) => ({ default: m.AcceptInvitation })),
);

/** The whole desk. */
export function App() {
  const { tokens, scheme, wantsMotion } = useAppearance();
  const locale = useAntdLocale();
  const theme = useMemo(() => antdTheme(tokens, scheme, wantsMotion), [tokens, scheme, wantsMotion]);
  return (
    <StyleProvider layer cache={styleCache}>
      <ConfigProvider
        theme={theme}
        locale={locale}
        getPopupContainer={popups}
        button={{ autoInsertSpace: false }}
      >
        <QueryClientProvider client={queries}>
          <Router base="/desk">
            <Trap>
              <Suspense fallback={<Loading />}>
                <Switch>
                  <Route path="/setup" component={SetUp} />
                  <Route path="/invitation" component={AcceptInvitation} />
                  <Route component={Gate} />
                </Switch>
              </Suspense>
            </Trap>
            <Toasts />
          </Router>
        </QueryClientProvider>
      </ConfigProvider>
    </StyleProvider>
  );
}

/** Menus and dialogs have a place of their own in the page, with a name. */
function popups(): HTMLElement {
  const place = document.getElementById('popups') ?? document.body;
  place.setAttribute('aria-label', words('frame.popups'));
  return place;
}

/** A fault in one room must not leave a white page. */
class Trap extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div role="alert" style={{ margin: 'auto', padding: 48, textAlign: 'center' }}>
        <h1 style={{ fontSize: 16 }}>{words('shell.broken')}</h1>
        <p style={{ margin: '8px 0 16px' }}>{words('shell.brokenText')}</p>
        <button type="button" onClick={() => location.reload()}>
          {words('shell.reload')}
        </button>
      </div>
    );
  }
}
