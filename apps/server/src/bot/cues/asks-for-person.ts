import { createSpeller, foldText, type Speller, wantsPerson } from '@parley/nlu';

/** What is said by those who want a person, for slips to be mended towards. */
const vocabulary = [
  ...[
    '转人工',
    '人工客服',
    '找人工',
    '要人工',
    '转真人',
    '真人客服',
    '转客服',
    '找客服',
    '人工服务',
    '接人工',
  ],
  ...[
    'talk',
    'speak',
    'chat',
    'connect',
    'transfer',
    'person',
    'people',
    'human',
    'agent',
    'operator',
    'representative',
    'someone',
  ],
  ...['real', 'live', 'with', 'want', 'need', 'please'],
];
/** Longer texts are about something else, and a mended word in them means little. */
const longest = 40;

let speller: Speller | undefined;

/** Whether somebody asks for a person, also with a slip of the hand ("tlak to a person", "专人工"). */
export function asksForPerson(text: string): boolean {
  if (wantsPerson(text)) return true;
  if (text.length > longest) return false;
  speller ??= createSpeller(vocabulary);
  const folded = foldText(text);
  const mended = speller.correct(folded).text;
  return mended !== folded.text && wantsPerson(mended);
}
