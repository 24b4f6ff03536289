import { recordPath } from '../../i18n/routes.ts';
import { type ApiContext, orNull, text, textOrNull } from './record.ts';
import type { ApiAudience, ApiLevel, ApiSubject, ApiTopic } from './schema/taxonomy.ts';

export const topicList = ({ catalogue, site }: ApiContext): ApiTopic[] =>
	catalogue.records.topics.map((topic) => ({
		id: topic.id,
		url: `${site}${recordPath('vi', 'topics', topic.id)}`,
		name: text(topic.name),
		description: textOrNull(topic.description),
	}));

export const audienceList = ({ catalogue, site }: ApiContext): ApiAudience[] =>
	catalogue.records.audiences.map((audience) => ({
		id: audience.id,
		url: `${site}${recordPath('vi', 'audiences', audience.id)}`,
		name: text(audience.name),
		description: textOrNull(audience.description),
		ages: orNull(audience.ages),
	}));

export const levelList = ({ catalogue }: ApiContext): ApiLevel[] =>
	catalogue.records.levels.map((level) => ({
		id: level.id,
		name: text(level.name),
		grades: level.grades,
		ages: orNull(level.ages),
	}));

export const subjectList = ({ catalogue }: ApiContext): ApiSubject[] =>
	catalogue.records.subjects.map((subject) => ({
		id: subject.id,
		name: text(subject.name),
		levels: subject.levels,
		grades: subject.grades,
	}));
