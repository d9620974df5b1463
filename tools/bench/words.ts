export const families: readonly string[] = words(`
  Adeyemi | Brandt | Castellano | Dvořák | Eriksen | Fontaine | Grabowski | Haddad | Ishikawa | Jensen |
  Kowalczyk | Lindqvist | Marchetti | Nakamura | O’Sullivan | Petrov | Quiroga | Rasmussen | Suzuki | Tanaka |
  Ueda | Vasquez | Watanabe | Xu | Yıldız | Zimmermann | Smith-Jones | Świątek | Ångström
`);

export const givens: readonly string[] = words(`
  Amara | Björn | Chiara | Dmitri | Elena | Farid | Grace | Hiroshi | Ingrid | Jean-Paul | Katarzyna | Luís |
  Mary Ann | Niels | Olga | Pedro M. | Quentin | Ruth | S. T. | Tomasz | Ulrike | V. | Wei
`);

export const particles: readonly string[] = words("van | de la | von | al- | d’ | ter");

export const organizations: readonly string[] = words(`
  Institute of Tidal Studies | Bureau of Roads & Bridges | The Northern Herbarium |
  Society for the Study of Echoes
`);

export const topics: readonly string[] = words(`
  rivers | ledgers | harbours | meadows | looms | comets | dialects | orchards | glaciers | markets | bridges |
  archives | pigments | migrations | lanterns | treaties | fungi | almanacs | tides | maps
`);

export const qualities: readonly string[] = words(`
  forgotten | northern | early-modern | unstable | printed | migrating | domestic | non-linear | silent |
  provincial | maritime | nineteenth-century | <i>in vitro</i> | “invisible” | low-cost | comparative
`);

export const places: readonly string[] = words(
  "Lisbon | Kraków | Ottawa | Nairobi | Kyoto | Cork | Valparaíso | Tartu",
);

export const publishers: readonly string[] = words(
  "Saltmarsh University Press | Harbour & Sons | Éditions du Phare | Verlag am Wehr | Green Lamp Books",
);

export const journals: readonly string[] = words(`
  Journal of Estuary Research | Annals of Provincial History | Weaving Quarterly |
  Proceedings of the Lantern Society | Transactions on Slow Computing
`);

function words(text: string): readonly string[] {
  return text.split("|").map((word) => word.trim());
}
