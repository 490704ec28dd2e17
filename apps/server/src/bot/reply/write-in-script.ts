import { type BodyOf, type Choice, type Content, cutText, type Locale, mapTexts } from '@parley/contract';
import { writerFor } from '../../knowledge/index.ts';

type Message = BodyOf<'message'>;

/** Messages in the script of their reader, and whether anything of them was written in another. What a tap says stays as it is understood. */
export async function writeInScript(
  says: readonly Message[],
  locale: Locale,
): Promise<{ says: Message[]; isConverted: boolean }> {
  const write = await writerFor(locale);
  if (!write) return { says: [...says], isConverted: false };
  let isConverted = false;
  const noting = (text: string): string => {
    const written = write(text);
    isConverted ||= written !== text;
    return written;
  };
  return { says: says.map((said) => rewrite(said, noting)), isConverted };
}

function rewrite(said: Message, write: (text: string) => string): Message {
  const { text, blocks, choices, ...rest } = withSays(said);
  return {
    ...rest,
    ...(text === undefined ? {} : { text: write(text) }),
    ...(blocks
      ? {
          blocks: mapTexts(blocks, (each, most, field) =>
            field === 'say' ? each : cutText(write(each), most),
          ),
        }
      : {}),
    ...(choices ? { choices: choices.map((each) => ({ ...each, label: write(each.label) })) } : {}),
  };
}

/** A choice or button whose label is also what it says, says so. */
function withSays(said: Message): Message {
  const { blocks, choices } = said;
  return {
    ...said,
    ...(blocks ? { blocks: saying(blocks) as Content } : {}),
    ...(choices ? { choices: choices.map(sayingChoice) } : {}),
  };
}

const sayingChoice = (choice: Choice): Choice =>
  choice.action === 'say' ? { ...choice, say: choice.say ?? choice.label } : choice;

function saying(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(saying);
  if (value === null || typeof value !== 'object') return value;
  const inside = Object.fromEntries(Object.entries(value).map(([field, each]) => [field, saying(each)]));
  return inside.does === 'say' ? { ...inside, say: inside.say ?? inside.label } : inside;
}
