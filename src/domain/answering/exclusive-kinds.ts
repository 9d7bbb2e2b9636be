/**
 * Things of the glossary that are not each other: whoever asks for one is not answered with another. A group a line, its kinds set
 * apart by spaces; what may be another word for the same, or part of it, is joined by "+". Things only: one deed has many words, and is
 * told from both its sides (who buys by who sells).
 */
const GROUPS = `
chairman+president+mayor+governor vice-chairman+vice-president prime-minister deputy-prime-minister minister+secretary+general-secretary deputy-minister+deputy-secretary director+chief-executive+principal+rector deputy-director
head deputy
liver kidney heart lung brain bone-marrow pancreas
rice coffee pepper cashew rubber tea coconut sugarcane corn wheat cassava potato sweet-potato soybean peanut cotton durian mango dragon-fruit lychee longan pomelo orange banana pineapple jackfruit avocado apple grape watermelon macadamia cocoa
shrimp pangasius crab lobster oyster clam squid
pig cattle+buffalo goat+sheep poultry+duck
hydropower solar-power wind-power nuclear thermal-power
dengue measles flu rabies tuberculosis malaria hiv cancer diabetes covid cholera typhoid polio smallpox diphtheria tetanus whooping-cough hand-foot-mouth
drought flood+storm earthquake volcano
mother father
son daughter
husband wife
brother sister
woman man
child+baby adult elderly
kindergarten primary-school secondary-school high-school university
doctor nurse
driver passenger
death injured missing survivor
buyer seller
gold-medal silver-medal bronze-medal
football volleyball basketball tennis badminton swimming athletics boxing wrestling chess golf
truck bus taxi motorbike bicycle
church temple mosque
export import
profit loss
highest lowest
largest smallest
north south
winter-spring-crop summer-autumn-crop
`;

type Kind = readonly string[];

/** Groups of kinds, each the concepts that stand for it. */
export const EXCLUSIVE_KINDS: readonly (readonly Kind[])[] = GROUPS.trim()
  .split('\n')
  .map((group) => group.split(' ').map((kind) => kind.split('+')));

/**
 * Whether a question asks for a thing of which a text does not speak, and the text for another of its kind for which the question does not
 * ask: liver for kidney, the deputy for the head.
 * @param asked ids of concepts, as are those of `stated`
 */
export function isOfAnotherKind(asked: readonly string[], stated: ReadonlySet<string>): boolean {
  const isAsked = (kind: Kind): boolean => kind.some((concept) => asked.includes(concept));
  const isStated = (kind: Kind): boolean => kind.some((concept) => stated.has(concept));
  return EXCLUSIVE_KINDS.some(
    (kinds) =>
      kinds.some((kind) => isAsked(kind) && !isStated(kind)) &&
      kinds.some((kind) => isStated(kind) && !isAsked(kind)),
  );
}
