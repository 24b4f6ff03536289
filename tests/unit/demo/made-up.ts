/** A made-up catalogue, and what is found in it. */
import { demoCatalogue } from '../../../scripts/demo/catalogue.ts';

export const demo = demoCatalogue({ events: 600, seed: 7 });

export const { events, places } = demo;
