import { Field, Int, ObjectType } from 'type-graphql';
import { EvidenceClass } from '../citation/citationEnums.js';
import type { Evidence } from '../source/evidence.js';
import type { LabelCoverage } from './coverage.js';

@ObjectType('LabelCoverage', {
  description: 'How many citing papers in this graph have labels of one class of evidence.',
  simpleResolvers: true,
})
export class LabelCoverageType implements LabelCoverage {
  @Field(() => EvidenceClass, { description: 'Who decided on these labels.' })
  evidence!: Evidence;

  @Field(() => Int, {
    description:
      'Number of citing papers with at least one such label. One with labels of two classes counts in both, so these numbers do not add up.',
  })
  count!: number;

  @Field(() => Int, {
    description:
      'Number of citing papers of which this is the strongest evidence. These numbers add up to all with a label.',
  })
  strongest!: number;
}

@ObjectType('Coverage', {
  description:
    'How much is known in this graph of the citations of a paper. Coverage is of this graph: a citation without a label is one that no source in this graph labels, not one that nobody looked at.',
})
export class CoverageType {}
