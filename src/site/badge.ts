import { html, type Html } from '../explore/html.js';
import { textWidth } from './textWidth.js';

const PADDING = 7;
const NAME = 'citegraph';
/** Neither good nor bad: a badge says what is counted. */
const COLOURS = { name: '#3f3f46', text: '#1d4e89', grey: '#6b6b6b' } as const;

/** A badge: the name of the server, and a text. It has no style of its own, so that it may be shown under any policy. */
export function badge(text: string, kind: 'text' | 'grey'): Html {
  const [nameWidth, width] = [textWidth(NAME), textWidth(text)];
  const left = nameWidth + 2 * PADDING;
  const whole = left + width + 2 * PADDING;
  const label = `${NAME}: ${text}`;
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    width="${whole}"
    height="20"
    viewBox="0 0 ${whole} 20"
    role="img"
    aria-label="${label}"
  >
    <title>${label}</title>
    <rect width="${whole}" height="20" rx="3" fill="${COLOURS[kind]}" />
    <path d="M3 0h${left - 3}v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="${COLOURS.name}" />
    <g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
      ${part(NAME, PADDING, nameWidth)}${part(text, left + PADDING, width)}
    </g>
  </svg>`;
}

/** The width is given, so that the text fits in whatever font it is drawn. */
function part(text: string, x: number, width: number): Html {
  return html`<text x="${x}" y="14" textLength="${width}" lengthAdjust="spacingAndGlyphs">
    ${text}
  </text>`;
}
