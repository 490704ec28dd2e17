import { classify, type Model, train } from '@parley/nlu';
import type { Labelled } from './read-rows.ts';

/** What an engine says of a text; its intent is '' where it finds none. */
export interface Answer {
  intent: string;
  /** How likely the intent is the right one if the text is in scope (0..1). */
  probability: number;
  /** How far the text is in scope (0..1). */
  inScope: number;
  /** By what the engine would be held back, greater is surer. */
  confidence: number;
}

/** An engine that was trained. */
export interface Trained {
  answer: (text: string) => Answer | Promise<Answer>;
  modelMB: number;
}

/** An engine that learns from labelled rows and from nothing else: no test row ever reaches it. */
export interface Engine {
  name: string;
  train: (rows: readonly Labelled[]) => Promise<Trained>;
}

/** Our own, with its defaults. */
export const ours: Engine = {
  name: 'ours',
  train: async (rows) => {
    const model = train({ examples: rows });
    return { answer: (text) => ask(model, text), modelMB: model.save().length / 1e6 };
  },
};

function ask(model: Model, text: string): Answer {
  const { intents, inScope, confidence } = classify(text, model);
  return { intent: intents[0]?.intent ?? '', probability: intents[0]?.probability ?? 0, inScope, confidence };
}

/** nlp.js as it is installed, with its own threshold. */
export const peer: Engine = {
  name: 'peer',
  train: async (rows) => {
    const { NlpManager } = await import('node-nlp');
    const language = rows.some(({ text }) => /\p{Script=Han}/u.test(text)) ? 'zh' : 'en';
    const nlp = new NlpManager({
      languages: [language],
      forceNER: false,
      autoSave: false,
      autoLoad: false,
      nlu: { log: false },
    });
    for (const { text, intent } of rows) nlp.addDocument(language, text, intent);
    await nlp.train();
    return {
      answer: async (text) => {
        const { intent, score } = await nlp.process(language, text);
        const given = intent === 'None' ? '' : intent;
        return {
          intent: given,
          probability: score,
          inScope: given ? score : 0,
          confidence: given ? score : 0,
        };
      },
      modelMB: nlp.export().length / 1e6,
    };
  },
};
