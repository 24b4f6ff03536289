/** What every month page does with its address, before and without the island: months with nothing have no island. */
import { nowOfPage } from '../../view/now.ts';
import { onReturn } from '../../view-time/on-return.ts';
import { followMonth } from './follow-month.ts';
import { bindJump } from './jump.ts';
import { passOn } from './pass-on.ts';
import { bindPrint } from './print-choice.ts';

const follow = () => followMonth(document, nowOfPage());
follow();
onReturn(follow);
passOn(document, location.search);
bindPrint(document, location.search);
bindJump(document);
