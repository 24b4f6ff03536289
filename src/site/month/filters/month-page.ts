/** What every month page does with its address, before and without the island: months with nothing have no island. */
import { bindJump } from './jump.ts';
import { passOn } from './pass-on.ts';
import { bindPrint } from './print-choice.ts';

passOn(document, location.search);
bindPrint(document, location.search);
bindJump(document);
