import { Link } from 'wouter';
import { SEARCH_ORDERS } from '../address/choices.js';
import { words } from '../words/words.js';
import { writeSearch, type SearchView } from './searchAddress.js';

/** The orders of results, as links. */
export function OrderChoice({ view }: { readonly view: SearchView }) {
  return (
    <nav aria-label={words.search.order}>
      <ul className="choices">
        {SEARCH_ORDERS.map((order) => (
          <li key={order}>
            <Link
              href={writeSearch({ ...view, order })}
              aria-current={order === view.order ? 'true' : undefined}
            >
              {words.search.orders[order]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
