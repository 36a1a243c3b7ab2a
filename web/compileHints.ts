import type { Plugin } from 'vite';

/**
 * Tells browsers to compile all functions of a script at once, on another thread, where most of them run as soon as it is
 * there: else they are read twice, the second time by the thread that draws the page. Chromium takes this since version 136,
 * others see a comment. https://v8.dev/blog/explicit-compile-hints
 */
const ALL_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** Puts the hint into the scripts that have one of these modules; `modules` are parts of their paths. */
export function compileHints(modules: readonly string[]): Plugin {
  return {
    name: 'compile-hints',
    apply: 'build',
    renderChunk: {
      // After the minifier, which removes comments, and before names are made from contents.
      order: 'post',
      handler: (code, { moduleIds }) => {
        const isAllUsed = moduleIds.some((id) => modules.some((module) => id.includes(module)));
        return isAllUsed ? { code: ALL_AT_ONCE + code, map: null } : null;
      },
    },
    generateBundle: {
      // It counts at the start of a file only, where Vite has put a list of scripts meanwhile.
      order: 'post',
      handler: (_options, bundle) => {
        for (const part of Object.values(bundle)) {
          if (part.type !== 'chunk' || !part.code.includes(ALL_AT_ONCE)) continue;
          part.code = ALL_AT_ONCE + part.code.replace(ALL_AT_ONCE, '');
        }
      },
    },
  };
}
