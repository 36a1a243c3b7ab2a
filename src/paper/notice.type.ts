import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../relay/enumType.js';
import { Priced } from '../relay/price.js';
import { knownVersion } from '../source/version.js';
import { editorialStateOf } from './editorialState.js';
import { NOTICE_DESCRIPTIONS, type NoticeKind } from './notice.js';
import type { PaperDetails } from './paperRows.js';
import type { StatedNotice } from './statedNotices.js';
import { noticesOf } from './storedNotices.js';

const NoticeKindEnum = enumType(
  'NoticeKind',
  'What a notice does to a paper, in the words of NISO RP-45-2024.',
  NOTICE_DESCRIPTIONS,
);

/** A notice may have many reasons. */
const VALUES_OF_REASONS = 5;

@ObjectType('Notice', {
  description: 'A notice about a paper, such as a retraction or a correction.',
  simpleResolvers: true,
})
export class NoticeType {
  @Field(() => NoticeKindEnum, { description: 'What the notice does to the paper.' })
  kind!: NoticeKind;

  @Field(() => String, {
    nullable: true,
    description:
      'Date of the notice, as precise as known: 2019, 2019-03 or 2019-03-07; null when unknown.',
  })
  date!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'DOI of the notice, in lower case; null when it has none, or none is known.',
  })
  doi!: string | null;

  @Field(() => [String], { description: 'Why, in the words of the source; empty when unknown.' })
  @Priced({ values: VALUES_OF_REASONS })
  reasons!: readonly string[];

  @Field(() => String, {
    description:
      'Who keeps the notice, such as retraction-watch; publisher for one that Crossref has from the publisher.',
  })
  source!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the notice in its source; null when it has none.',
  })
  record!: string | null;

  @Field(() => String, {
    description:
      'Name of the source whose record this graph has the notice from: source itself, or one that passes it on.',
  })
  reportedBy!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Version of that record: an ISO date or a number; null when it has no version.',
  })
  asOf!: string | null;
}

@ObjectType('EditorialState', {
  description:
    'What the notices about a paper come to. The last dated notice decides, of one day the gravest; a reinstatement ends what stands on its day; a concern or a correction hides nothing graver; undated notices count before all others.',
  simpleResolvers: true,
})
export class EditorialStateType {
  @Field(() => NoticeKindEnum, {
    nullable: true,
    description:
      'The state, by the kind of notice that makes it; null when there are only removals.',
  })
  state!: NoticeKind | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Date of the notice that opened the state, as precise as known; null when undated.',
  })
  since!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether the state rests on undated notices alone, so that it may be out of order.',
  })
  undated!: boolean;

  @Field(() => NoticeType, { nullable: true, description: 'The notice that opened the state.' })
  notice!: NoticeType | null;

  @Field(() => Boolean, {
    description: 'Whether a source reports that the text was removed, whatever the state is.',
  })
  removed!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Date of the first removal, as precise as known; null when undated or not removed.',
  })
  removedSince!: string | null;
}

/** The notices about a paper, newest first. */
export function noticesIn(details: PaperDetails | null): NoticeType[] {
  return details === null ? [] : noticesOf(details).map(shown);
}

/** What they come to; null where there are none. */
export function editorialStateIn(details: PaperDetails | null): EditorialStateType | null {
  const notices = details === null ? [] : noticesOf(details);
  if (notices.length === 0) return null;
  const { current, removal } = editorialStateOf(notices);
  return {
    state: current?.kind ?? null,
    since: current?.notice.date ?? null,
    undated: current !== null && current.notice.date === null,
    notice: current && shown(current.notice),
    removed: removal !== null,
    removedSince: removal?.date ?? null,
  };
}

function shown({ claim, ...notice }: StatedNotice): NoticeType {
  return { ...notice, reportedBy: claim.source, asOf: knownVersion(claim.version) };
}
