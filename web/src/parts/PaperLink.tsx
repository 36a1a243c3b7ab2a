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
  /** The query of the address: what counts on the page that it leads to; everything by default. */
  readonly query?: string;
}

/** A paper by its title, in the direction of its own script. */
export function PaperLink({ paper, query = '' }: PaperLinkProps) {
  return (
    <Link href={paperAddress(paper.id) + query} className="paper-link">
      <bdi lang={paper.language ?? undefined}>{paper.title ?? words.untitled}</bdi>
    </Link>
  );
}
