import type { Concept } from './concept.js';
import { parseGlossary } from './parse-glossary.js';
import { CULTURE } from './words-of-culture.js';
import { ECONOMY } from './words-of-economy.js';
import { EVENTS } from './words-of-events.js';
import { INSTITUTIONS } from './words-of-institutions.js';
import { NATURE } from './words-of-nature.js';
import { PEOPLE } from './words-of-people.js';
import { PLACES } from './words-of-places.js';
import { SERVICES } from './words-of-services.js';

const FIELDS = [PEOPLE, INSTITUTIONS, ECONOMY, EVENTS, NATURE, SERVICES, CULTURE, PLACES];

/** The concepts that news speaks of, in English and Vietnamese. Parses anew at every call. */
export function newsConcepts(): readonly Concept[] {
  return FIELDS.flatMap(parseGlossary);
}
