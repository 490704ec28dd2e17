import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as nlu from './index.ts';

const moment = { now: Date.parse('2026-11-20T10:00:00+08:00'), timeZone: 'Asia/Shanghai' };
const wishes = {
  return: ['怎么退货', '我要退货', '退货流程', 'how do i return this', 'return an item'],
  parcel: ['什么时候发货', '快递到哪了', 'where is my parcel', 'track my order', '荷物はどこ'],
  invoice: ['开发票', '发票抬头', 'invoice please', 'send me an invoice', '領収書をください'],
};
const examples = Object.entries(wishes).flatMap(([intent, texts]) => texts.map((text) => ({ text, intent })));
const texts = examples.map(({ text }) => text);
const model = nlu.train({ examples });
const tones = examples.map(({ text, intent }) => ({ text, label: intent }));
const toneModel = nlu.learnTones(tones);
const entries = texts.map((text, at) => ({ id: String(at), questions: [text], answer: '好的' }));
const index = nlu.createIndex(entries);
const speller = nlu.createSpeller(nlu.vocabularyOf([...texts, ...texts, ...texts]));
const synonyms = nlu.createSynonyms([['退货', 'aa', '11', '一二', 'e\u0301']]);
const sensitive = nlu.createSensitiveWords(['赌博', 'aab', '一二三', '1a1', 'a'.repeat(100), '한국']);
const gazetteer = nlu.createGazetteer(
  ['a', 'aaaaaa', '1', '退货', '😀', '\u200f'].map((name) => ({ kind: 'product' as const, name })),
);
const patterns = ['HT-\\d{4,}', '(?:a|1)+b', '\\s{2,}x'].flatMap((source) => {
  const made = nlu.createPattern(source, source);
  return 'pattern' in made ? [made.pattern] : [];
});
const context = { index, speller, gazetteers: [gazetteer], patterns, moment };
const refusalOf = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    // What bytes may be refused with; anything else is a fault.
    if (error instanceof nlu.ModelRefused || /snapshot/u.test(String(error))) return String(error);
    throw error;
  }
};
const bytesOf = (text: string) => new TextEncoder().encode(text.slice(0, 1e6));

/** How a stranger's text comes into a public function that takes more than a text. */
const ways: Readonly<Record<string, (text: string) => unknown>> = {
  areaUnderCurve: (text) => nlu.areaUnderCurve([text.length], [0]),
  calibrationErrorOf: (text) => nlu.calibrationErrorOf([{ probability: 1, isRight: text === '' }]),
  checkCorpus: (text) => nlu.checkCorpus({ examples: [{ text, intent: text }, ...examples] }),
  classify: (text) => nlu.classify(text, model),
  cluster: (text) => nlu.cluster([text, `${text}x`, '退货']),
  compare: (text) => nlu.compare(model, model, [{ text, intent: 'return' }]),
  conflicts: (text) =>
    nlu.conflicts([
      { id: text, questions: [text, '退货'], answer: text },
      { id: 'b', questions: [text], answer: '不行' },
    ]),
  coverageAt: (text) => nlu.coverageAt([{ confidence: 1, isRight: text === '' }], 0.5),
  createGazetteer: (text) => nlu.createGazetteer([{ kind: 'place', name: text, aliases: [`${text}x`] }]),
  createIndex: (text) => nlu.createIndex([{ id: text, questions: [text], answer: text }]),
  createPattern: (text) => nlu.createPattern(text, text.slice(0, 500)),
  createSensitiveWords: (text) => [nlu.createSensitiveWords([text]).size, sensitive.find(text)],
  createSpeller: (text) => nlu.createSpeller([text]).suggest(text),
  createSynonyms: (text) => nlu.createSynonyms([[text, `${text}x`]]).standardOf(text),
  duplicates: (text) =>
    nlu.duplicates([
      { id: 'a', questions: [text] },
      { id: 'b', questions: [`${text}吗`] },
    ]),
  evaluate: (text) => nlu.evaluate(model, [{ text, intent: text }]),
  explain: (text) => nlu.explain(text, model),
  findEntities: (text) => nlu.findEntities(text, { ...moment, gazetteers: [gazetteer], patterns }),
  foldNumerals: (text) => nlu.foldNumerals(nlu.foldText(text)),
  learn: (text) => nlu.learn(model, { text, intent: text }),
  learnTones: (text) => nlu.learnTones([{ text, label: text }, ...tones]),
  load: (text) => [
    refusalOf(() => nlu.load(bytesOf(text))),
    nlu.load(nlu.learn(model, { text, intent: 'return' }).save()),
  ],
  loadIndex: (text) => refusalOf(() => nlu.loadIndex(bytesOf(text))),
  mask: (text) => nlu.mask(text, nlu.findEntities(text, moment)),
  match: (text) => nlu.match(text, index),
  originalSpan: (text) => nlu.originalSpan(nlu.foldText(text), 0, text.length),
  readPattern: (text) => [nlu.readPattern('(\\d{4})', text), nlu.readPattern(text.slice(0, 500), text)],
  related: (text) => nlu.related(text, index),
  saveIndex: (text) => nlu.saveIndex(nlu.createIndex([{ id: 'a', questions: [text] }])),
  segments: (text) => nlu.segments(text, model),
  similar: (text) => nlu.similar(text, `${text}x`),
  standardise: (text) => synonyms.apply(nlu.standardise(nlu.foldText(text))),
  suggest: (text) => nlu.suggest(text, index),
  tellTone: (text) => nlu.tellTone(text, toneModel),
  train: (text) => nlu.train({ examples: [{ text, intent: text }, ...examples.slice(0, 3)] }),
  trainInSteps: (text) => nlu.trainInSteps({ examples: [{ text, intent: 'a' }] }).next(),
  trendOf: (text) => nlu.trendOf([nlu.feel(text)]),
  twins: (text) =>
    nlu.twins([
      { id: 'a', questions: [text, '退货'], answer: text },
      { id: 'b', questions: [`${text}吗`], answer: `${text}不` },
    ]),
  understand: (text) => nlu.understand(text, model, context),
  vocabularyOf: (text) => speller.correct(nlu.standardise(nlu.foldText(nlu.vocabularyOf([text]).join(' ')))),
};

/** These read a text to its end, however long; the others stop somewhere. */
const readersToTheEnd: readonly string[] = [
  ...['asFolded', 'createGazetteer', 'createSensitiveWords', 'createSpeller', 'createSynonyms'],
  ...['findEntities', 'findMentions', 'mask', 'readPattern'],
];
const isRefusal = (value: unknown) => typeof value === 'function' && value.prototype instanceof Error;
/** Every public function: those without a way of their own are given the text alone. */
const uses: typeof ways = {
  ...Object.fromEntries(
    Object.entries(nlu).flatMap(([name, value]) =>
      typeof value === 'function' && !isRefusal(value)
        ? [[name, (text: string): unknown => Reflect.apply(value, undefined, [text])] as const]
        : [],
    ),
  ),
  ...ways,
};
const repeat = (piece: string, units: number) => piece.repeat(Math.ceil(units / piece.length));

const pieces = {
  'a word': 'a',
  'Chinese characters': '退',
  zalgo: 'e\u0301\u0323\u0308\u0489',
  'lone surrogates': '\ud83d',
  emoji: '😀👍🏽',
  digits: '1',
  spaces: ' ',
  NULs: '\0',
  'marks of direction': '\u200f\u202e',
  brackets: '([{',
  numerals: '一二',
  addresses: 'a.b@',
  clauses: '退货, and ',
} as const;

// A function whose time grew with the square of the text would run into the time-out here.
test.each(Object.keys(uses))('%s comes back from any writing without end', (name) => {
  const units = readersToTheEnd.includes(name) ? 150_000 : 1_000_000;
  for (const piece of Object.values(pieces)) uses[name]?.(repeat(piece, units));
});

test('ten million characters are read as their beginning', () => {
  const long = repeat('怎么退货，顺便 where is my parcel 2026-11-20 ', 10_000_000);
  const readers = Object.keys(uses).filter((name) => !readersToTheEnd.includes(name));
  for (const name of readers) uses[name]?.(long);
  const { text: _, segments, explain: __, ...whole } = nlu.understand(long, model, context);
  expect(nlu.understand(long.slice(0, 20_000), model, context)).toMatchObject(whole);
  expect(segments.at(-1)?.end).toBe(long.trimEnd().length);
});

const writing = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...Object.values(pieces), ...texts), fc.string({ unit: 'binary' })), {
      maxLength: 20,
    })
    .map((parts) => parts.join('')),
);

describe('whatever is written', () => {
  test('no function throws', () => {
    fc.assert(
      fc.property(writing, (text) => {
        for (const use of Object.values(uses)) use(text);
      }),
      { numRuns: 40 },
    );
  });

  test('what is found stands where it is said to stand, in order', () => {
    fc.assert(
      fc.property(writing, (text) => {
        const entities = nlu.findEntities(text, { ...moment, gazetteers: [gazetteer], patterns });
        for (const { raw, start, end } of [...entities, ...sensitive.find(text)])
          expect(raw).toBe(text.slice(start, end));
        for (const { text: part, start, end } of nlu.segments(text, model))
          expect(part).toBe(text.slice(start, end));
        const ends = entities.flatMap(({ start, end }) => [start, end]);
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        expect(nlu.mask(text, entities).length).toBe(text.length);
      }),
      { numRuns: 200 },
    );
  });

  test('the way back to the original never falls and never leaves it', () => {
    fc.assert(
      fc.property(writing, (text) => {
        const read = speller.correct(synonyms.apply(nlu.standardise(nlu.foldText(text))));
        const offsets = [...read.offsets];
        expect(offsets.length).toBe(read.text.length + 1);
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
        expect(offsets.at(-1)).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });

  test('chances lie between 0 and 1 and add up to no more than 1', () => {
    const isShare = (chance: number) => chance >= 0 && chance <= 1 + 1e-9;
    fc.assert(
      fc.property(writing, (text) => {
        const { intents, inScope, confidence } = nlu.classify(text, model);
        const scores = nlu.match(text, index).map(({ score }) => score);
        expect([inScope, confidence, nlu.similar(text, texts[0] ?? ''), ...scores].every(isShare)).toBe(true);
        expect(intents.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 6);
        expect(isShare(scores.reduce((sum, score) => sum + score, 0))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('a model learnt from it is the same for the same seed, and the same when saved and loaded', () => {
    const rows = fc.array(fc.record({ text: writing, intent: fc.constantFrom('a', 'b', '退货', '\ud83d') }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(rows, writing, fc.nat(9), (own, late, seed) => {
        const corpus = { examples: [...own, ...examples.slice(0, 4)] };
        const trained = nlu.train(corpus, { seed });
        expect(nlu.train(corpus, { seed })).toEqual(trained);
        const learnt = nlu.learn(trained, { text: late, intent: 'late' });
        expect(nlu.load(learnt.save())).toEqual(learnt);
        expect(nlu.classify(late, nlu.load(learnt.save()))).toEqual(nlu.classify(late, learnt));
      }),
      { numRuns: 15 },
    );
  });

  test('what is added to a list of names or of sensitive words and taken out again leaves no trace', () => {
    const find = (text: string) => [
      nlu.findEntities(text, { ...moment, gazetteers: [gazetteer] }),
      sensitive.find(text),
    ];
    fc.assert(
      fc.property(fc.array(writing, { maxLength: 4 }), (words) => {
        const probe = `我要退货 aaaaaa 赌*博 ${words.join(' ')}`;
        // What stands on the list already would be taken off it.
        const fresh = words.filter((word) => !/^(?:a|a{6}|1|退货|😀|\u200f)$/u.test(word) && word !== '赌博');
        const before = find(probe);
        const sizes = [gazetteer.size, sensitive.size];
        for (const name of fresh) gazetteer.add({ kind: 'product', name, aliases: ['aaaaaa', '退'] });
        for (const word of fresh) sensitive.add(word);
        for (const name of fresh) gazetteer.remove('product', name);
        for (const word of fresh) sensitive.remove(word);
        expect([gazetteer.size, sensitive.size]).toEqual(sizes);
        expect(find(probe)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
