import { Link } from 'wouter';
import { paperAddress } from '../address/paperAddress.js';
import { words } from '../words/words.js';

/** A paper by its title, in the direction of its own script. */
export function PaperLink({
  paper,
}: {
  readonly paper: { readonly id: string; readonly title: string | null };
}) {
  return (
    <Link href={paperAddress(paper.id)} className="paper-link">
      <bdi>{paper.title ?? words.untitled}</bdi>
    </Link>
  );
}
