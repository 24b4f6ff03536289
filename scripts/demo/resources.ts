/** Made-up learning resources. */
import { accessOf, commonOf, inEnglish } from './particulars.ts';
import { shown } from './prose.ts';
import { randomOf } from './random.ts';
import { idOf, type KnownIds, type Made } from './shape.ts';
import { properName } from './syllables.ts';
import { audiences, topics } from './taxonomies.ts';
import { titleOf } from './titles.ts';

const RESOURCES = [
	['digital-collection', 'Bộ sưu tập số', 'Digital collection'],
	['virtual-tour', 'Tham quan ảo', 'Virtual tour'],
	['online-exhibition', 'Triển lãm trên mạng', 'Online exhibition'],
	['e-book', 'Sách điện tử', 'E-book'],
	['course', 'Khóa học mở', 'Open course'],
	['guide', 'Cẩm nang', 'Guide'],
	['lesson-pack', 'Bộ bài giảng', 'Lesson pack'],
	['app', 'Ứng dụng', 'App'],
	['audio-guide', 'Thuyết minh tự động', 'Audio guide'],
	['onsite-technology', 'Phòng thực tế ảo', 'Virtual-reality room'],
	['portal', 'Cổng thông tin', 'Portal'],
	['document', 'Tư liệu', 'Document'],
	['reading', 'Bài đọc', 'Reading'],
] as const satisfies readonly (readonly [Made<'resources'>['kind'], string, string])[];

export function resourceOf(seed: number, index: number, ids: KnownIds): Made<'resources'> {
	const random = randomOf(seed, `resource/${index}`);
	const english = inEnglish(random);
	const [kind, vi, en] = RESOURCES[index] ?? random.pick(RESOURCES);
	const topic = random.pick(topics).id;
	const title = titleOf(random, { vi, en }, topic);
	const access = accessOf(random, english);
	return {
		id: idOf(title.vi, index + 1),
		title: shown(title, english),
		...commonOf(random, `hoc-lieu/${index + 1}`, topic, english),
		kind,
		provider: { vi: `Nhà ${properName(random)}` },
		hosts: random.sample(ids.places, random.int(0, 1)),
		...(random.chance(0.85) ? { url: `https://example.org/kho/${index + 1}` } : {}),
		availability: random.weighted([
			[75, 'online'],
			[10, 'onsite'],
			[5, 'planned'],
			[10, 'unknown'],
		] as const),
		audiences: random.sample(audiences, random.int(1, 2)).map((audience) => audience.id),
		...(random.chance(0.4) ? { licence: 'CC BY 4.0' } : {}),
		price: random.weighted([
			[60, 'free'],
			[10, 'paid'],
			[30, 'unknown'],
		] as const),
		...(access ? { access } : {}),
	};
}
