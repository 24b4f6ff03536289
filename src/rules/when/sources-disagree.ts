import { regularLists, writtenHours } from '../kit/hours.ts';
import { error, type Rule, warning } from '../kit/rule.ts';

/** Days of the week of which sources say different things: to be asked about; and hours may not be given for them as well. */
export const sourcesDisagree: Rule = (input) =>
	writtenHours(input).flatMap((written) => {
		const { disputed } = written.hours;
		if (disputed.length === 0) return [];
		const given = disputed.filter((day) =>
			regularLists(written).some(({ slots }) => slots.some(({ days }) => days.includes(day))),
		);
		const path = [...written.path, 'disputed'];
		if (given.length > 0)
			return error('sources-disagree', written.entry, path, {
				vi: `${given.join(', ')} vừa có giờ mở cửa, vừa ghi là các nguồn khác nhau`,
				en: `${given.join(', ')} has hours and is said to be disputed as well`,
				cureVi: 'Bỏ các thứ ấy khỏi regular, hoặc khỏi disputed khi đã rõ.',
				cureEn: 'Take these days out of regular, or out of disputed once they are known.',
			});
		return warning('sources-disagree', written.entry, path, {
			vi: `các nguồn ghi khác nhau về ${disputed.join(', ')}: trang không báo mở, cũng không báo đóng`,
			en: `sources disagree about ${disputed.join(', ')}: pages call it neither open nor closed`,
			cureVi: 'Hỏi đơn vị, ghi giờ đã rõ vào regular rồi bỏ disputed; note nói các nguồn khác nhau ra sao.',
			cureEn:
				'Ask the institution, write what is known in regular and remove disputed; the note says how they differ.',
		});
	});
