import type { Language } from '../languages.ts';
import { addToCalendar } from './add-to-calendar.ts';
import { answers } from './answers.ts';
import { calendar } from './calendar.ts';
import { campaignMessages } from './campaign.ts';
import { contactMessages } from './contact.ts';
import { eventPageMessages } from './event-page.ts';
import { explore } from './explore.ts';
import { facts } from './facts.ts';
import { filters } from './filters.ts';
import { frame } from './frame.ts';
import { freeEntry } from './free-entry.ts';
import { home } from './home.ts';
import { myCalendar } from './my-calendar.ts';
import { names } from './names.ts';
import { openData } from './open-data.ts';
import { pages } from './pages.ts';
import { priceMessages } from './price.ts';
import { rangeFilters } from './range-filters.ts';
import { relations } from './relations.ts';
import { schools } from './schools.ts';
import { search } from './search.ts';
import { searchBox } from './search-box.ts';
import { sessionStates } from './session-states.ts';
import type { Said } from './shape.ts';
import { storm } from './storm.ts';
import { subscribe } from './subscribe.ts';
import { takePart } from './take-part.ts';
import { taxonomy } from './taxonomy.ts';
import { timingMessages } from './timing.ts';
import { trustMessages } from './trust.ts';
import { wards } from './wards.ts';
import { wishes } from './wishes.ts';

/** Every area, each with both languages side by side. A page asks for any message; an island imports its own area. */
export const areas = {
	answers,
	frame,
	pages,
	home,
	calendar,
	sessionStates,
	storm,
	facts,
	price: priceMessages,
	contact: contactMessages,
	trust: trustMessages,
	relations,
	takePart,
	names,
	timing: timingMessages,
	schools,
	search,
	campaign: campaignMessages,
	eventPage: eventPageMessages,
	addToCalendar,
	explore,
	filters,
	rangeFilters,
	freeEntry,
	searchBox,
	myCalendar,
	openData,
	subscribe,
	taxonomy,
	wards,
	wishes,
} as const;

const vi = {
	...areas.answers.vi,
	...areas.frame.vi,
	...areas.pages.vi,
	...areas.home.vi,
	...areas.calendar.vi,
	...areas.sessionStates.vi,
	...areas.storm.vi,
	...areas.facts.vi,
	...areas.price.vi,
	...areas.contact.vi,
	...areas.trust.vi,
	...areas.relations.vi,
	...areas.takePart.vi,
	...areas.names.vi,
	...areas.timing.vi,
	...areas.schools.vi,
	...areas.search.vi,
	...areas.campaign.vi,
	...areas.eventPage.vi,
	...areas.addToCalendar.vi,
	...areas.explore.vi,
	...areas.filters.vi,
	...areas.rangeFilters.vi,
	...areas.freeEntry.vi,
	...areas.searchBox.vi,
	...areas.myCalendar.vi,
	...areas.openData.vi,
	...areas.subscribe.vi,
	...areas.taxonomy.vi,
	...areas.wards.vi,
	...areas.wishes.vi,
};

export type Messages = Said<typeof vi>;

const en: Messages = {
	...areas.answers.en,
	...areas.frame.en,
	...areas.pages.en,
	...areas.home.en,
	...areas.calendar.en,
	...areas.sessionStates.en,
	...areas.storm.en,
	...areas.facts.en,
	...areas.price.en,
	...areas.contact.en,
	...areas.trust.en,
	...areas.relations.en,
	...areas.takePart.en,
	...areas.names.en,
	...areas.timing.en,
	...areas.schools.en,
	...areas.search.en,
	...areas.campaign.en,
	...areas.eventPage.en,
	...areas.addToCalendar.en,
	...areas.explore.en,
	...areas.filters.en,
	...areas.rangeFilters.en,
	...areas.freeEntry.en,
	...areas.searchBox.en,
	...areas.myCalendar.en,
	...areas.openData.en,
	...areas.subscribe.en,
	...areas.taxonomy.en,
	...areas.wards.en,
	...areas.wishes.en,
};

const all: Readonly<Record<Language, Messages>> = { vi, en };
export const messagesIn = (language: Language): Messages => all[language];
