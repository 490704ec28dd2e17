import { type Asked, fileIn, openVendor, type Picture, readForm } from './open-vendor.ts';

/** Who writes to the bot. */
export interface TelegramUser {
  id: number;
  first_name: string;
  language_code: string;
}
/** What the bot said to a chat. */
export interface BotSaid {
  chat: string;
  text?: string;
  picture?: Picture;
}

const ok = (result: unknown) => ({ json: { ok: true, result } });
const no = (status: number, description: string) => ({
  status,
  json: { ok: false, error_code: status, description },
});

/** Telegram with one bot, as the Bot API has it: the bot tells where it listens and with which secret, and is told there what people write. */
export async function openTelegram() {
  const token = '7012345678:AAjourneysBotTokenOfNobody_abcdefghij';
  const said: BotSaid[] = [];
  const files = new Map<string, Picture>();
  let hook: { url: string; secret: string } | undefined;
  let numbers = 100;

  const send = async (asked: Asked, isPhoto: boolean) => {
    const values = isPhoto ? await readForm(asked) : new Map(Object.entries(jsonOf(asked)));
    const chat = String(values.get('chat_id') ?? '');
    if (!/^\d+$/.test(chat)) return no(400, 'Bad Request: chat not found');
    if (isPhoto) said.push({ chat, picture: await fileIn(values as FormData, 'photo') });
    else said.push({ chat, text: String(values.get('text')) });
    return ok({ message_id: ++numbers, chat: { id: Number(chat), type: 'private' }, date: secondsNow() });
  };
  const answer = async (asked: Asked) => {
    const { pathname } = asked.url;
    const file = files.get(pathname.slice(`/file/bot${token}/`.length));
    if (pathname.startsWith(`/file/bot${token}/`)) return file ? { file } : no(404, 'Not Found');
    if (!pathname.startsWith(`/bot${token}/`)) return no(401, 'Unauthorized');
    switch (pathname.slice(`/bot${token}/`.length)) {
      case 'getMe':
        return ok({ id: 7012345678, is_bot: true, first_name: '云杉', username: 'yunshan_bot' });
      case 'setWebhook':
        hook = { url: String(jsonOf(asked).url), secret: String(jsonOf(asked).secret_token) };
        return ok(true);
      case 'getFile':
        return ok({ file_id: jsonOf(asked).file_id, file_path: String(jsonOf(asked).file_id) });
      case 'sendMessage':
        return send(asked, false);
      case 'sendPhoto':
        return send(asked, true);
      case 'sendChatAction':
        return ok(true);
      default:
        return no(404, 'Not Found');
    }
  };
  const vendor = await openVendor(answer);

  const tell = async (from: TelegramUser, content: object) => {
    if (!hook) throw new Error('The bot has not told where it listens.');
    const number = ++numbers;
    const message = {
      ...{ message_id: number, date: secondsNow(), from: { ...from, is_bot: false } },
      ...{ chat: { id: from.id, type: 'private', first_name: from.first_name }, ...content },
    };
    const told = await fetch(hook.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': hook.secret },
      body: JSON.stringify({ update_id: 900_000 + number, message }),
    });
    if (!told.ok) throw new Error(`The bot's webhook answered ${told.status}.`);
  };
  return {
    ...{ ...vendor, token, said },
    listens: () => hook,
    /** Somebody who has the bot open in their Telegram. */
    customer: (from: TelegramUser) => ({
      writes: (text: string) => tell(from, { text }),
      shows(picture: Picture) {
        const path = `photos/${picture.name}`;
        files.set(path, picture);
        const size = { file_id: path, width: 64, height: 48, file_size: picture.bytes.length };
        return tell(from, { photo: [{ ...size, file_id: `thumbs/${picture.name}` }, size] });
      },
      /** Presses the button that tells the own number, which the vendor has verified. */
      sharesNumber: (phone: string) =>
        tell(from, { contact: { phone_number: phone, first_name: from.first_name, user_id: from.id } }),
      texts: () => said.filter(({ chat }) => chat === String(from.id)).flatMap(({ text }) => text ?? []),
      pictures: () =>
        said.filter(({ chat }) => chat === String(from.id)).flatMap(({ picture }) => picture ?? []),
    }),
  };
}

const jsonOf = ({ body }: Asked) => JSON.parse(body.toString()) as Record<string, unknown>;
const secondsNow = () => Math.floor(Date.now() / 1000);
