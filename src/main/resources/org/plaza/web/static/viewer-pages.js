// The pages of the original, by pdf.js.

/** Opens a PDF in an element that holds `.pages`. Fails when pdf.js cannot read it. */
export async function openPages(view, {file, folder, label}) {
  // the components look for the library where it leaves itself: first the one, then the other
  const pdfjs = await import(`${folder}build/pdf.min.mjs`);
  const components = await import(`${folder}web/pdf_viewer.mjs`);
  await styles(`${folder}web/pdf_viewer.css`);
  pdfjs.GlobalWorkerOptions.workerSrc = `${folder}build/pdf.worker.min.mjs`;
  const document = await pdfjs.getDocument({
    url: file,
    cMapUrl: `${folder}cmaps/`,
    standardFontDataUrl: `${folder}standard_fonts/`,
    wasmUrl: `${folder}wasm/`,
    iccUrl: `${folder}iccs/`,
    disableAutoFetch: true,
    disableStream: true,
    isEvalSupported: false,
  }).promise;
  return new Pages(view, document, {pdfjs, components, folder, label});
}

function styles(href) {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = resolve;
    link.onerror = () => reject(new Error(href));
    // before our own, which has the last word
    document.head.querySelector('link[rel=stylesheet]').before(link);
  });
}

/** pdf.js asks these of whoever translates its own words; none of them is shown. */
const WORDLESS = {
  getLanguage: () => document.documentElement.lang,
  getDirection: () => 'ltr',
  get: async () => '',
  translate: async () => {},
  translateOnce: async () => {},
  pause() {},
  resume() {},
};

const SMALLEST = 0.25;
const LARGEST = 5;

class Pages {
  #viewer;
  #bus;

  constructor(view, pdf, {pdfjs, components, folder, label}) {
    this.count = pdf.numPages;
    this.#bus = new components.EventBus();
    const links = new components.PDFLinkService({
      eventBus: this.#bus,
      externalLinkTarget: components.LinkTarget.BLANK,
      externalLinkRel: 'noopener noreferrer nofollow',
    });
    const container = view.querySelector('.pages');
    // pdf.js makes each page a stop for the Tab key that has no name
    this.on('textlayerrendered', ({pageNumber}) => this.drawn(pageNumber)?.textLayer.removeAttribute('tabindex'));
    this.#viewer = new components.PDFViewer({
      container,
      eventBus: this.#bus,
      linkService: links,
      l10n: WORDLESS,
      imageResourcesPath: `${folder}web/images/`,
      annotationMode: pdfjs.AnnotationMode.ENABLE,
      annotationEditorMode: pdfjs.AnnotationEditorType.DISABLE,
      enableAutoLinking: false,
    });
    links.setViewer(this.#viewer);
    this.ready = new Promise(resolve => this.on('pagesinit', () => {
      this.#viewer.currentScaleValue = 'page-width';
      for (let i = 0; i < this.count; i++) {
        const {div} = this.#viewer.getPageView(i);
        div.removeAttribute('data-l10n-id');
        div.setAttribute('aria-label', label(i + 1));
      }
      resolve();
    }));
    // a window that is made wider or narrower, and one that was not seen before
    let width = container.clientWidth;
    new ResizeObserver(() => {
      if (this.#viewer.currentScaleValue === 'page-width' && container.clientWidth && container.clientWidth !== width) {
        width = container.clientWidth;
        this.#viewer.currentScaleValue = 'page-width';
      }
    }).observe(container);
    this.#viewer.setDocument(pdf);
    links.setDocument(pdf);
  }

  on(event, listener) {
    this.#bus.on(event, listener);
  }

  get number() {
    return this.#viewer.currentPageNumber;
  }

  go(number) {
    this.#viewer.scrollPageIntoView({pageNumber: Math.min(this.count, Math.max(1, number))});
  }

  larger() {
    this.#viewer.currentScale = Math.min(LARGEST, this.#viewer.currentScale * 1.2);
  }

  smaller() {
    this.#viewer.currentScale = Math.max(SMALLEST, this.#viewer.currentScale / 1.2);
  }

  fit() {
    this.#viewer.currentScaleValue = 'page-width';
  }

  /** The element of a page and its layer of text; null while it is not drawn. */
  drawn(number) {
    const {div, textLayer} = this.#viewer.getPageView(number - 1) ?? {};
    return textLayer?.div?.isConnected && !textLayer.div.hidden ? {div, textLayer: textLayer.div} : null;
  }
}
