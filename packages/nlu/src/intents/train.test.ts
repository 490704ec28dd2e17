import { describe, expect, test } from 'vitest';
import { MAX_TEXT_LENGTH } from '../normalise.ts';
import { classify } from './classify.ts';
import { checkCorpus } from './corpus.ts';
import { shopCorpus } from './fixtures.ts';
import { load } from './save.ts';
import { CorpusTooLarge, train, trainInSteps } from './train.ts';

const model = train(shopCorpus);

describe('a trained model', () => {
  test('knows its intents in words it has not seen', () => {
    const asked = [
      ['could I have a reimbursement', 'refund'],
      ['has the parcel been dispatched', 'delivery'],
      ['快递到哪里了呀', '物流'],
      ['我想要投訴', '投诉'],
    ] as const;
    for (const [text, intent] of asked) expect(classify(text, model).intents[0]?.intent, text).toBe(intent);
  });

  test('forgives a slip in a word', () => {
    const asked = [
      ['wheres my pracel', 'delivery'],
      ['refnd', 'refund'],
      ['I need an invioce', 'invoice'],
    ] as const;
    for (const [text, intent] of asked) expect(classify(text, model).intents[0]?.intent, text).toBe(intent);
  });

  test('gives chances that add up to one', () => {
    const { intents } = classify('where is my refund', model);
    expect(intents.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
  });

  test('is lost where nothing can be read, and less sure of its scope in foreign talk', () => {
    expect(classify('', model)).toMatchObject({ decision: 'lost', inScope: 0 });
    expect(classify('🙃🙃🙃', model).decision).toBe('lost');
    const known = classify('when will my parcel arrive', model).inScope;
    expect(classify('the volcano erupted above ancient Rome', model).inScope).toBeLessThan(known);
  });

  test('is the same for the same seed', () => {
    expect(train(shopCorpus, { seed: 7 })).toEqual(train(shopCorpus, { seed: 7 }));
  });

  test('comes out of the steps as it comes out at once', () => {
    const steps = trainInSteps(shopCorpus);
    const stages = new Set<string>();
    let step = steps.next();
    for (; !step.done; step = steps.next()) stages.add(step.value.stage);
    expect(step.value).toEqual(model);
    expect([...stages]).toEqual(['learning', 'calibrating']);
  });

  test('can be given up on the way', () => {
    const steps = trainInSteps(shopCorpus);
    steps.next();
    steps.return(model);
    expect(steps.next().done).toBe(true);
  });
});

describe('a poor corpus', () => {
  test('without examples gives a model that is always lost', () => {
    const empty = train({ examples: [] });
    expect(empty.problems).toEqual([{ kind: 'no-examples' }]);
    expect(classify('anything', empty)).toMatchObject({ decision: 'lost', intents: [] });
  });

  test('with one intent, and with one example, still gives a model', () => {
    const one = train({ examples: [{ text: 'where is my parcel', intent: 'delivery' }] });
    expect(one.problems).toEqual([
      { kind: 'one-intent', intent: 'delivery' },
      { kind: 'one-example', row: 0, intent: 'delivery' },
    ]);
    expect(classify('where is my parcel', one).intents).toEqual([{ intent: 'delivery', probability: 1 }]);
  });

  test('is told of by row', () => {
    const { problems } = train({
      examples: [
        { text: 'refund', intent: 'a' },
        { text: 'Refund ', intent: 'a' },
        { text: 'REFUND', intent: 'b' },
        { text: ' \u0000', intent: 'a' },
        { text: 'parcel', intent: '' },
        { text: 'parcel', intent: 'b', weight: 0 },
        { text: 'parcel', intent: 'a' },
      ],
    });
    expect(problems).toEqual([
      { kind: 'duplicate', row: 1, of: 0 },
      { kind: 'contradiction', row: 2, with: 0 },
      { kind: 'nothing-to-read', row: 3 },
      { kind: 'no-intent', row: 4 },
      { kind: 'no-weight', row: 5 },
      { kind: 'one-example', row: 2, intent: 'b' },
    ]);
  });

  test('with a hundred thousand intents is refused with what to cut', () => {
    const examples = Array.from({ length: 100_000 }, (_, at) => ({
      text: `question ${at}`,
      intent: `i${at}`,
    }));
    expect(() => train({ examples })).toThrow(CorpusTooLarge);
    expect(() => train({ examples })).toThrow('Cut 97000 of those with the fewest examples');
  });

  test('with more examples than so many intents allow, or longer ones, is refused with what to cut', () => {
    const rows = (count: number, text: string, intents: number) =>
      Array.from({ length: count }, (_, at) => ({ text: `${text} ${at}`, intent: `i${at % intents}` }));
    expect(() => train({ examples: rows(40_000, 'question', 1000) })).toThrow(
      'one model of 1000 intents learns from 30000. Cut 10000 from the intents with the most.',
    );
    expect(() => train({ examples: rows(9000, 'a long mail '.repeat(80), 2) })).toThrow(
      'Cut 683890 from the longest',
    );
  });

  test('wrong in every row leaves with the model some of each kind of problem, and its bytes small', () => {
    const same = Array.from({ length: 20_000 }, () => ({ text: 'refund', intent: 'a' }));
    const unread = Array.from({ length: 20_000 }, () => ({ text: '…', intent: 'a' }));
    const corpus = { examples: [...same, ...unread, { text: 'parcel', intent: 'b' }] };
    const trained = train(corpus);
    const { problems } = trained;
    const kinds = checkCorpus(corpus).problems.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'duplicate')).toHaveLength(19_999);
    expect(problems.filter(({ kind }) => kind === 'duplicate')).toHaveLength(50);
    expect(problems.at(-1)).toEqual({ kind: 'one-example', row: 40_000, intent: 'b' });
    expect(trained.save().length).toBeLessThan(50_000);
  });

  test('with one text under fifty thousand intents is told of in a moment', () => {
    const examples = Array.from({ length: 50_000 }, (_, at) => ({ text: 'refund', intent: `i${at}` }));
    const { problems } = checkCorpus({ examples });
    expect(problems.filter(({ kind }) => kind === 'contradiction')).toHaveLength(49_999);
    expect(problems[2]).toEqual({ kind: 'contradiction', row: 3, with: 0 });
  });

  test('in the wrong encoding is told of by row, and what can be read of it is learnt', () => {
    const utf8AsLatin = String.fromCharCode(...new TextEncoder().encode('怎么退款'));
    const utf16AsLatin = Array.from('refund me', (letter) => `${letter}\0`).join('');
    const misread = [
      ...[utf8AsLatin, utf16AsLatin, 'I need a caf\ufffd refund', 'cafÃ© refund', 'donâ€™t refund'],
      ...['\u00d4\u00f5\u00c3\u00b4\u00cd\u00cb\u00bf\u00ee', '锟斤拷退款', '\ufffeR\ufffe'],
    ];
    const whole = [
      '\ufeffwhere is my parcel',
      'Où est ma commande ? ça va « bientôt »',
      'Größe für ÄÖ',
      '🙂',
    ];
    const examples = [...misread, ...whole].map((text, at) => ({ text, intent: at % 2 ? 'a' : 'b' }));
    const model = train({ examples: [...examples, { text: '\ufffd\ufffd', intent: 'a' }] });
    expect(model.problems).toEqual([
      ...misread.map((_, row) => ({ kind: 'misread', row })),
      { kind: 'nothing-to-read', row: examples.length },
    ]);
    expect(model.kept).toHaveLength(examples.length);
  });

  test('whose intents bear the names of what every object has is read as any other', () => {
    const intents = ['constructor', '__proto__', 'toString'];
    const examples = intents.flatMap((intent) => [1, 2].map((at) => ({ text: `${intent} ${at}`, intent })));
    const odd = train({ examples, names: { toString: 'say it' }, answers: {} });
    expect(odd.intents).toEqual(intents);
    expect(load(odd.save())).toEqual(odd);
  });

  test('keeps of an endless example what is read of it', () => {
    const [kept] = train({ examples: [{ text: 'refund '.repeat(100_000), intent: 'a' }] }).kept;
    expect(kept?.text).toHaveLength(MAX_TEXT_LENGTH);
  });

  test('with cells that are no text is told of by row, and the others are learnt', () => {
    const cells = [undefined, null, 5, {}, ['refund']] as unknown as string[];
    const examples = [
      ...cells.map((text) => ({ text, intent: 'a' })),
      ...cells.map((intent) => ({ text: 'refund', intent })),
      { text: 'refund', intent: 'a' },
      { text: 'refund me', intent: 'a' },
    ];
    const names = { a: 5 } as unknown as Record<string, string>;
    const { problems, intents } = train({ examples, names });
    expect(problems).toEqual([
      ...cells.map((_, row) => ({ kind: 'nothing-to-read', row })),
      ...cells.map((_, row) => ({ kind: 'no-intent', row: row + cells.length })),
      { kind: 'one-intent', intent: 'a' },
    ]);
    expect(intents).toEqual(['a']);
  });

  test('with endless names, or more words than can be mended to, stays within bounds', () => {
    const endless = [
      { text: 'refund', intent: 'a'.repeat(1_000_000) },
      { text: 'refund', intent: 'a' },
      { text: 'parcel', intent: 'b' },
    ];
    expect(train({ examples: endless }).problems[0]).toEqual({ kind: 'intent-too-long', row: 0 });
    const letters = (at: number) =>
      Array.from(at.toString(26), (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
    const words = Array.from({ length: 30_000 }, (_, at) => `word${letters(at)}`);
    const texts = Array.from({ length: 300 }, (_, at) => words.slice(at * 100, at * 100 + 100).join(' '));
    const model = train({ examples: texts.map((text, at) => ({ text, intent: `i${at % 2}` })) });
    expect(model.words).toHaveLength(20_000);
  });

  test('of lone surrogates, endless words and marks upon marks does not throw', () => {
    const odd = [
      '\ud800\udc00\ud800',
      'a'.repeat(200_000),
      `z${'\u0301'.repeat(9000)}`,
      '\u0000\uffff',
      '我'.repeat(50_000),
    ];
    const strange = train({ examples: odd.map((text, at) => ({ text, intent: `i${at % 2}` })) });
    for (const text of odd) expect(classify(text, strange).intents.length).toBe(2);
  });
});
