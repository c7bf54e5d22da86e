/** Medusa's id of our fulfilment provider. */
export const ZONE_RATES = "zone-rates_zone-rates";
