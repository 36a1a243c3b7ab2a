import { foldText } from '../paper/foldText.js';

/** Sections of papers in the order in which they stand there; OTHER is one that is named, but like none of these. */
export const SECTIONS = [
  'INTRODUCTION',
  'RELATED_WORK',
  'METHODS',
  'RESULTS',
  'DISCUSSION',
  'CONCLUSION',
  'OTHER',
] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * What headings begin or end with, by section, without case and accents. Languages: English, French, German, Italian, Polish,
 * Portuguese, Russian, Spanish, Chinese, Japanese and Korean.
 */
export const HEADINGS: Readonly<Record<Exclude<Section, 'OTHER'>, readonly string[]>> = {
  INTRODUCTION: [
    ...['introduction', 'intro', 'introductory remarks', 'background', 'motivation', 'preface'],
    ...['einleitung', 'einfuhrung', 'hintergrund', 'introduccion', 'introducao', 'introduzione'],
    ...[
      'wstep',
      'wprowadzenie',
      'введение',
      '引言',
      '绪论',
      '緒論',
      '前言',
      '序論',
      'はじめに',
      '서론',
    ],
  ],
  RELATED_WORK: [
    ...[
      'related work',
      'related works',
      'related research',
      'related studies',
      'related literature',
    ],
    ...['previous work', 'prior work', 'literature review', 'review of literature'],
    ...[
      'review of the literature',
      'state of the art',
      'stand der forschung',
      'verwandte arbeiten',
    ],
    ...['stand der technik', 'etat de l art', 'travaux connexes', 'estado del arte'],
    ...['trabajos relacionados', 'estado da arte', 'trabalhos relacionados', 'stato dell arte'],
    ...['обзор литературы', '相关工作', '文献综述', '関連研究', '先行研究', '관련 연구'],
  ],
  METHODS: [
    ...['method', 'methods', 'methodology', 'methodologies', 'approach', 'materials'],
    ...['model', 'models', 'algorithm', 'dataset', 'datasets', 'experimental section'],
    ...[
      'experimental setup',
      'experimental set up',
      'experimental design',
      'experimental procedure',
    ],
    ...['experimental procedures', 'experimental protocol', 'procedure', 'procedures'],
    ...['study design', 'statistical analysis', 'statistical analyses', 'implementation'],
    ...[
      'methode',
      'methodes',
      'methodologie',
      'methoden',
      'methodik',
      'metodo',
      'metodos',
      'metodologia',
    ],
    ...[
      'metodi',
      'metody',
      'методы',
      'материалы и методы',
      '方法',
      '材料与方法',
      '材料と方法',
      '手法',
    ],
    '연구 방법',
  ],
  RESULTS: [
    ...[
      'result',
      'results',
      'findings',
      'evaluation',
      'experiment',
      'experiments',
      'experimental results',
    ],
    ...['experimental evaluation', 'ergebnis', 'ergebnisse', 'resultat', 'resultats', 'resultado'],
    ...['resultados', 'risultati', 'wyniki', 'результаты', '结果', '結果', '实验', '実験', '결과'],
  ],
  DISCUSSION: [
    ...['discussion', 'discussions', 'diskussion', 'discusion', 'discussao', 'discussione'],
    ...['dyskusja', 'обсуждение', '讨论', '討論', '考察', '고찰', '논의'],
  ],
  CONCLUSION: [
    ...[
      'conclusion',
      'conclusions',
      'concluding remarks',
      'summary',
      'summary and outlook',
      'outlook',
    ],
    ...['future work', 'schlussfolgerung', 'schlussfolgerungen', 'fazit', 'zusammenfassung'],
    ...['conclusiones', 'conclusao', 'conclusoes', 'conclusione', 'conclusioni', 'wnioski'],
    ...['podsumowanie', 'заключение', 'выводы', '结论', '結論', 'おわりに', 'まとめ', '결론'],
  ],
};

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

const SECTION_OF = new Map(
  Object.entries(HEADINGS).flatMap(([section, headings]) =>
    headings.map((heading) => [wordsOf(heading), section as Section] as const),
  ),
);
/** Longer ones first, so that the most specific one counts. */
const ALTERNATIVES = [...SECTION_OF.keys()].sort((a, b) => b.length - a.length).join('|');
/** Words of scripts without spaces may go on at once. */
const AT_START = new RegExp(`^(${ALTERNATIVES})(?=$| |(?<=[\\u3040-\\u9fff\\uac00-\\ud7a3]))`, 'u');
const AT_END = new RegExp(`(?:^| )(${ALTERNATIVES})$`, 'u');

/** "2.1", "IV.", "A." and "§ 3" before a heading. */
const NUMBERING = /^(?:(?:section|chapter|appendix|kapitel) )?(?:(?:\d+|[ivx]+|[a-h])(?: |$))+/u;

/**
 * The section of a heading as a source gives it, or null where it gives none. A heading that names two is the first that it
 * begins with: "Results and discussion" is RESULTS.
 */
export function sectionOf(heading: string | null): Section | null {
  const words = heading === null ? '' : wordsOf(heading);
  if (words === '') return null;
  const plain = words.replace(NUMBERING, '');
  const found = (AT_START.exec(plain) ?? AT_END.exec(plain))?.[1];
  return found === undefined ? 'OTHER' : (SECTION_OF.get(found) ?? 'OTHER');
}

/** Also takes numbers off that letters follow at once: "2Methods" is "2 methods". */
function wordsOf(heading: string): string {
  return foldText(heading)
    .replace(BETWEEN_WORDS, ' ')
    .replace(/^ ?(\d+)(?=\p{L})/u, '$1 ')
    .trim();
}
