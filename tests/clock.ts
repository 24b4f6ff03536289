/** The day on which all tests stand, whatever the machine's clock says: their sites are built for it and read on it. */
import { toInstant } from '../src/domain/time/zone.ts';

/** Local date-time at which the sites under test are built (`SITE_NOW`), each in its own zone. */
export const TEST_NOW = '2026-11-22T08:00';
/** The local date of `TEST_NOW`. */
export const TEST_TODAY: string = TEST_NOW.slice(0, 10);
/** The instant of `TEST_NOW` in Huế: what the clock of a browser under test says. */
export const TEST_INSTANT: Date = toInstant(TEST_NOW, 'Asia/Ho_Chi_Minh');
