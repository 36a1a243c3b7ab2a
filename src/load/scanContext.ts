import { POLARITIES, type Polarity } from '../citation/polarity.js';
import { ROLES } from '../citation/role.js';
import { LIMITS } from '../import/limits.js';
import type { JsonScanner } from './jsonScanner.js';

const ROLE_PLACES = new Map<string, number>(ROLES.map((role, place) => [role, place]));
const POLARITY_NAMES = new Map<string, Polarity>(POLARITIES.map((name) => [name, name]));
/** A share as JSON spells it in one way only: no exponent, and no zero at the end. */
const SHARE = /0(?:\.\d{0,5}[1-9])?(?=[,}])|1(?=[,}])/y;

/** What is said of one context, or of the citation as a whole: each value as JSON, behind its name. */
export class ContextScan {
  private text = '';
  private section = '';
  private roleSaid: string | null = null;
  private polaritySaid: string | null = null;
  private vocabulary = '';
  private label = '';
  private confidence = '';
  /** Its place in `ROLES`. */
  role = ROLES.length - 1;
  polarity: Polarity = 'UNCLASSIFIED';

  constructor(private readonly scanner: JsonScanner) {}

  get hasText(): boolean {
    return this.text !== '';
  }

  /** Whether anything was said but a text and a section. */
  get isClassified(): boolean {
    return (
      this.roleSaid !== null ||
      this.polaritySaid !== null ||
      this.vocabulary + this.label + this.confidence !== ''
    );
  }

  /** Reads what stands behind the name of a field of a context. */
  readonly take = (name: string): boolean => {
    switch (name) {
      case 'text':
        return this.text === '' && (this.text = this.said(name, LIMITS.context)) !== '';
      case 'section':
        return this.section === '' && (this.section = this.said(name, LIMITS.section)) !== '';
      default:
        return this.takeClassification(name);
    }
  };

  /** The same for what can be said of a citation as a whole, too. */
  takeClassification(name: string): boolean {
    switch (name) {
      case 'role':
        return this.roleSaid === null && this.takeRole();
      case 'polarity':
        return this.polaritySaid === null && this.takePolarity();
      case 'vocabulary':
        return (
          this.vocabulary === '' && (this.vocabulary = this.said(name, LIMITS.vocabulary)) !== ''
        );
      case 'label':
        return this.label === '' && (this.label = this.said(name, LIMITS.label)) !== '';
      case 'confidence':
        return this.confidence === '' && this.takeConfidence();
      default:
        return false;
    }
  }

  /** As `storeContext` spells it; `origin` is the source and the version. */
  stored(origin: string): string {
    const { text, section, roleSaid, polaritySaid, vocabulary, label, confidence } = this;
    return `${origin}${text}${section}${roleSaid ?? ''}${polaritySaid ?? ''}${vocabulary}${label}${confidence}}`;
  }

  /** A text; an empty one stands for what the full reading has to look at. */
  private said(name: string, longest: number): string {
    const value = this.scanner.string();
    if (value === null || value === '' || value.length > longest) return '';
    return value.startsWith(' ') || value.endsWith(' ') ? '' : `,"${name}":"${value}"`;
  }

  private takeRole(): boolean {
    const role = this.scanner.string() ?? '';
    this.role = ROLE_PLACES.get(role) ?? -1;
    this.roleSaid = role === 'UNCLASSIFIED' ? '' : `,"role":"${role}"`;
    return this.role >= 0;
  }

  private takePolarity(): boolean {
    const polarity = POLARITY_NAMES.get(this.scanner.string() ?? '');
    if (polarity === undefined) return false;
    this.polarity = polarity;
    this.polaritySaid = polarity === 'UNCLASSIFIED' ? '' : `,"polarity":"${polarity}"`;
    return true;
  }

  private takeConfidence(): boolean {
    const share = this.scanner.match(SHARE);
    if (share === null) return false;
    this.confidence = `,"confidence":${share}`;
    return true;
  }
}
