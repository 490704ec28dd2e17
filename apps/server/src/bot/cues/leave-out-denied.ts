const denied =
  /不是[^，,。、；;]{1,15}[，,。、；;\s]*(?=是|要|我)|\bnot (?:the |that |my )?[a-z0-9 ]{1,20}?(?:[,;.]\s*|(?: lol| but)? (?=(?:the|my) ))|[^、。?？\n]{1,15}(?:じゃなくて|ではなくて|ではなく)、?/giu;

/** What a text says less what it says that it is not about: "not the coat, the phone" is about the phone. */
export const leaveOutDenied = (text: string): string => text.replace(denied, ' ').trim();
