/** What every month page does with its address, before and without the island: months with nothing have no island. */
import { parseFilters } from '../../search/filters/state.ts';
import { keepFilters } from './keep.ts';
import { bindPrint } from './print.ts';

keepFilters(document, parseFilters(location.search));
bindPrint(document, location.search);
