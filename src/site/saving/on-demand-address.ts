/** Where `on-demand.ts` is served: import it with `import(ON_DEMAND)`, typed as `OnDemand`. */
export const ON_DEMAND = '/on-demand.js';
