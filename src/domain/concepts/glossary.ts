import type { Concept } from './concept.js';
import { parseGlossary } from './parse-glossary.js';
import { ACTIONS } from './words-of-actions.js';
import { ADMINISTRATION } from './words-of-administration.js';
import { ARTS_SPORT } from './words-of-arts-sport.js';
import { BODY } from './words-of-body.js';
import { CITIES } from './words-of-cities.js';
import { COUNTRIES } from './words-of-countries.js';
import { CULTURE } from './words-of-culture.js';
import { DISCOURSE } from './words-of-discourse.js';
import { ECONOMY } from './words-of-economy.js';
import { EVENTS } from './words-of-events.js';
import { FOOD } from './words-of-food.js';
import { INSTITUTIONS } from './words-of-institutions.js';
import { LIVING } from './words-of-living.js';
import { NATURE } from './words-of-nature.js';
import { PEOPLE } from './words-of-people.js';
import { PLACES } from './words-of-places.js';
import { QUALITIES } from './words-of-qualities.js';
import { SCIENCE } from './words-of-science.js';
import { SERVICES } from './words-of-services.js';
import { SOCIETY } from './words-of-society.js';
import { THINGS } from './words-of-things.js';
import { WAR_HISTORY } from './words-of-war-history.js';

const FIELDS = [
  ACTIONS,
  ADMINISTRATION,
  ARTS_SPORT,
  BODY,
  CITIES,
  COUNTRIES,
  CULTURE,
  DISCOURSE,
  ECONOMY,
  EVENTS,
  FOOD,
  INSTITUTIONS,
  LIVING,
  NATURE,
  PEOPLE,
  PLACES,
  QUALITIES,
  SCIENCE,
  SERVICES,
  SOCIETY,
  THINGS,
  WAR_HISTORY,
];

/** The concepts that news and general articles speak of, in English and Vietnamese. Parses anew at every call. */
export function newsConcepts(): readonly Concept[] {
  return FIELDS.flatMap(parseGlossary);
}
