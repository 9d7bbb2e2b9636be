import type { Concept } from './concept.js';
import { parseGlossary } from './parse-glossary.js';
import { ACTIONS } from './words-of-actions.js';
import { ADMINISTRATION } from './words-of-administration.js';
import { BODY } from './words-of-body.js';
import { CITIES } from './words-of-cities.js';
import { COUNTRIES } from './words-of-countries.js';
import { CULTURE } from './words-of-culture.js';
import { ECONOMY } from './words-of-economy.js';
import { EVENTS } from './words-of-events.js';
import { INSTITUTIONS } from './words-of-institutions.js';
import { LIVING } from './words-of-living.js';
import { NATURE } from './words-of-nature.js';
import { PEOPLE } from './words-of-people.js';
import { PLACES } from './words-of-places.js';
import { QUALITIES } from './words-of-qualities.js';
import { SCIENCE } from './words-of-science.js';
import { SERVICES } from './words-of-services.js';

const FIELDS = [
  PEOPLE,
  INSTITUTIONS,
  ECONOMY,
  EVENTS,
  NATURE,
  SERVICES,
  CULTURE,
  PLACES,
  ACTIONS,
  ADMINISTRATION,
  BODY,
  COUNTRIES,
  CITIES,
  LIVING,
  QUALITIES,
  SCIENCE,
];

/** The concepts that news and general articles speak of, in English and Vietnamese. Parses anew at every call. */
export function newsConcepts(): readonly Concept[] {
  return FIELDS.flatMap(parseGlossary);
}
