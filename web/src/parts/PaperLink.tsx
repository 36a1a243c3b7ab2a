import { Link } from 'wouter';
import { paperAddress } from '../address/paperAddress.js';
import { words } from '../words/words.js';

interface PaperLinkProps {
  readonly paper: {
    readonly id: string;
    readonly title: string | null;
    /** An ISO 639 code of the title's language, where it is asked for and known. */
    readonly language?: string | null;
  };
}

/** A paper by its title, in the direction of its own script. */
export function PaperLink({ paper }: PaperLinkProps) {
  return (
    <Link href={paperAddress(paper.id)} className="paper-link">
      <bdi lang={paper.language ?? undefined}>{paper.title ?? words.untitled}</bdi>
    </Link>
  );
}
