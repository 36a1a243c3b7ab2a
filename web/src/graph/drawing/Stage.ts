import type { Disc, Picture } from '../picture.js';
import type { Column } from '../timeLayout.js';
import { GraphCanvas, type GraphActs } from './GraphCanvas.js';
import { Overlay } from './overlay.js';
import { inLabelOrder, labelsIn, yearsIn } from './overlayMarks.js';
import { readPalette } from './palette.js';

const SVG = 'http://www.w3.org/2000/svg';

/** The canvas, with years behind it and labels before it, in the colours of the page. */
export class Stage {
  private readonly canvas: GraphCanvas;
  private readonly overlay: Overlay;
  private readonly elements: readonly Element[];
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly resized: ResizeObserver;
  private picture: Picture = { discs: [], lines: [] };
  private labelled: readonly Disc[] = [];
  private columns: readonly Column[] = [];
  private over: string | null = null;
  private readonly recolor = (): void => this.show(this.picture, this.columns);
  /** The page scrolls by the wheel, and the drawing zooms with a key pressed. */
  private readonly wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };

  constructor(
    private readonly container: HTMLElement,
    acts: Omit<GraphActs, 'onFrame' | 'onOver'>,
    undated: string,
  ) {
    const below = layer('years');
    const marks = document.createElement('div');
    marks.className = 'drawn';
    const above = layer('labels');
    container.append(below, marks, above);
    this.elements = [below, marks, above];
    this.overlay = new Overlay(below, above, undated);
    try {
      this.canvas = new GraphCanvas(marks, {
        ...acts,
        onFrame: () => this.follow(),
        onOver: (id) => {
          this.over = id;
          this.follow();
        },
      });
    } catch (error) {
      for (const element of this.elements) element.remove();
      throw error;
    }
    this.resized = new ResizeObserver(() => this.canvas.resize());
    this.resized.observe(container);
    this.dark.addEventListener('change', this.recolor);
    container.addEventListener('wheel', this.wheel, { capture: true });
  }

  show(picture: Picture, columns: readonly Column[]): void {
    this.picture = picture;
    this.labelled = inLabelOrder(picture.discs);
    this.columns = columns;
    this.canvas.show(picture, readPalette(this.container));
    this.follow();
  }

  zoom(how: 'IN' | 'OUT' | 'ALL'): void {
    this.canvas.zoom(how);
  }

  remove(): void {
    this.resized.disconnect();
    this.dark.removeEventListener('change', this.recolor);
    this.container.removeEventListener('wheel', this.wheel, { capture: true });
    this.canvas.remove();
    for (const element of this.elements) element.remove();
  }

  private follow(): void {
    const view = this.canvas.view();
    this.overlay.drawYears(yearsIn(this.columns, view), view.height);
    this.overlay.drawLabels(labelsIn(this.labelled, this.over, view));
  }
}

function layer(name: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `layer ${name}`);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}
