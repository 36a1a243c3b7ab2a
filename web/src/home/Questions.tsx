import { useId } from 'react';
import { words } from '../words/words.js';
import { QUESTIONS, questionAddress } from './questions.js';

/** Questions that the API answers, as examples in GraphiQL. */
export function Questions() {
  const heading = useId();
  const { questions } = words.home;
  return (
    <section className="panel" aria-labelledby={heading}>
      <header className="panel-head">
        <h2 id={heading}>{questions.title}</h2>
      </header>
      <p className="quiet small">{questions.note}</p>
      <ul className="questions">
        {QUESTIONS.map((question) => (
          <li key={question}>
            <a href={questionAddress(question)}>{questions.texts[question]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
