import { accountConcepts } from './account-concepts.ts';
import { askingConcepts } from './asking-concepts.ts';
import type { Concepts } from './concept.ts';
import { deliveryConcepts } from './delivery-concepts.ts';
import { goodsConcepts } from './goods-concepts.ts';
import { moneyConcepts } from './money-concepts.ts';
import { orderConcepts } from './order-concepts.ts';
import { paperConcepts } from './paper-concepts.ts';
import { repairConcepts } from './repair-concepts.ts';
import { returnConcepts } from './return-concepts.ts';
import { serviceConcepts } from './service-concepts.ts';
import { stateConcepts } from './state-concepts.ts';
import { subjectConcepts } from './subject-concepts.ts';

/** All that service talk speaks of, in every language; reviewed like code. A concept's name is what its feature is known by. */
export const conceptTable: Concepts = {
  ...askingConcepts,
  ...moneyConcepts,
  ...orderConcepts,
  ...deliveryConcepts,
  ...returnConcepts,
  ...repairConcepts,
  ...paperConcepts,
  ...accountConcepts,
  ...serviceConcepts,
  ...goodsConcepts,
  ...subjectConcepts,
  ...stateConcepts,
};
