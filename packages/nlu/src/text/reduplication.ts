import { type FoldedText, rewrite } from './folded-text.ts';

// Verbs that are doubled to ask lightly (查查, 看一看, 试了试), and adjectives doubled to soften (慢慢, 好好).
const verbs = '看查问催改退换试说讲想聊等帮弄搞听用找算修教谈走逛摸尝读写翻停管理';
const doubledVerb = new RegExp(`([${verbs}])(?:一|了)?\\1(?:看)?`, 'gu');
const pairs = /(商量|了解|考虑|研究|处理|确认|介绍|解释|联系|检查|核实|沟通|反映|帮忙)\1/gu;

/** Writes doubled verbs once: 查查, 看一看, 试了试, 商量商量. */
export function foldReduplication(folded: FoldedText): FoldedText {
  return rewrite(
    rewrite(folded, pairs, ([, word]) => word),
    doubledVerb,
    ([, verb]) => verb,
  );
}
