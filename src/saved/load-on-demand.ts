import { ON_DEMAND } from './on-demand-address.ts';

/** Rejects when it cannot be fetched. */
export const onDemand = (): Promise<typeof import('./on-demand.ts')> => import(/* @vite-ignore */ ON_DEMAND);
