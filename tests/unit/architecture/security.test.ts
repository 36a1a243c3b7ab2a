import { describe, expect, test } from '@jest/globals';
import { settings } from '../../../src/config/settings.js';
import { citedTests, paragraphsOf, readText, titlesIn } from '../../support/citedTests.js';

const PAGE = readText('docs/security.md');
const tested = paragraphsOf(PAGE, '- Tests: ').flatMap(citedTests);

describe('the page of the threat model', () => {
  test('names tests for everything that stands in the way', () => {
    const sections = PAGE.split(/^## /m).filter((part) => part.includes('- Tests: '));
    expect(sections).toHaveLength(1);
    const [section = ''] = sections;
    const protections = paragraphsOf(section, '**').length;
    expect(protections).toBeGreaterThan(8);
    expect(paragraphsOf(section, '- Tests: ')).toHaveLength(protections);
  });

  test.each(tested)('names a test of %s: %s', (file, title) => {
    expect(titlesIn(file)).toContain(title);
  });

  test('names settings that there are', () => {
    const names = [...PAGE.matchAll(/`([A-Z][A-Z0-9]*_[A-Z0-9_]+)`/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !(name in settings.shape))).toEqual([]);
  });

  test.each(['docs/README.md', 'SECURITY.md'])('is linked from %s', (file) => {
    expect(readText(file)).toMatch(/\]\((docs\/)?security\.md\)/);
  });
});
