import type { Locale } from '@parley/contract';
import type { Refused, Visitor } from '@parley/sdk/visitor';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { matchLocale } from '../match-locale.ts';
import { createFormats } from './formats.ts';
import { Frame } from './frame/frame.tsx';
import { Skeleton } from './frame/skeleton.tsx';
import type { Host } from './host.ts';
import type { Keeping } from './keeping.ts';
import type { Wishes } from './obey.ts';
import { onceAFrame } from './once-a-frame.ts';
import { type Panel, PanelContext } from './panel.ts';
import { refusalWords } from './refusal-words.ts';
import { useHostNews } from './use-host-news.ts';
import { useSeen } from './use-seen.ts';
import type { Words } from './words/en.ts';
import { loadWords } from './words/load-words.ts';

export interface AppProps {
  visitor: Visitor;
  host: Host;
  keeping: Keeping;
  wishes: Wishes;
}

const complaintMs = 6_000;

/** The panel as a whole, in the language that page or browser wish for. */
export function App({ visitor, host, keeping, wishes }: AppProps) {
  const state = useFollowed(visitor.subscribe, visitor.state);
  const wished = useFollowed(wishes.subscribe, wishes.locale) ?? matchLocale(navigator.language);
  const isOpen = useFollowed(wishes.subscribe, wishes.isOpen);
  const isSeen = useSeen(isOpen);
  const language = useWords(wished);
  const [refused, complain] = useComplaint();
  useHostNews({ visitor, state, host, keeping, isSeen });
  const formats = useMemo(() => language && createFormats(language.locale, language.t), [language]);
  if (!language || !formats) return <Skeleton />;
  const panel: Panel = { visitor, state, ...language, formats, host, keeping, isSeen, complain };
  return (
    <PanelContext.Provider value={panel}>
      <Frame isOpen={isOpen} complaint={refused && refusalWords(panel, refused.refused)} />
    </PanelContext.Provider>
  );
}

/** The latest of a value that tells when it changes; many changes within a frame are drawn once. */
function useFollowed<T>(subscribe: (listener: () => void) => () => void, read: () => T): T {
  const [value, setValue] = useState({ of: read() });
  useEffect(() => {
    const follow = () => setValue({ of: read() });
    follow();
    return subscribe(onceAFrame(follow));
  }, [subscribe, read]);
  return value.of;
}

/** The words of a language once they are loaded; until then those of the one before. */
function useWords(locale: Locale): { locale: Locale; t: Words } | undefined {
  const [words, setWords] = useState<{ locale: Locale; t: Words }>();
  useEffect(() => {
    let isWanted = true;
    void loadWords(locale).then((t) => isWanted && setWords({ locale, t }));
    return () => {
      isWanted = false;
    };
  }, [locale]);
  useEffect(() => {
    if (words) document.documentElement.lang = words.locale;
  }, [words]);
  return words;
}

function useComplaint() {
  const [complaint, setComplaint] = useState<{ refused: Refused | null }>();
  useEffect(() => {
    if (!complaint) return undefined;
    const timer = setTimeout(() => setComplaint(undefined), complaintMs);
    return () => clearTimeout(timer);
  }, [complaint]);
  return [complaint, (refused: Refused | null) => setComplaint({ refused })] as const;
}
