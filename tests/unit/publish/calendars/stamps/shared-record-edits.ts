/** Edits of records that events show: entries of lists, the site, places, programmes. */
import { AT_LIBRARY, AT_MUSEUM, type Edit, inEntry, set } from './edit.ts';
import type { Yaml } from './repository.ts';

export const editsOfSharedRecords: readonly Edit[] = [
	// Entries of lists.
	{
		what: 'a ward is renamed',
		make: inEntry('wards.yaml', 'song-tren', { name: { vi: 'Thượng', en: 'Upper' } }),
		mayStamp: AT_LIBRARY,
	},
	{ what: 'a ward becomes another kind', make: inEntry('wards.yaml', 'dong-xa', { kind: 'phuong' }) },
	{
		what: 'a ward loses its English name',
		make: (city) => city.entry('wards.yaml', 'song-duoi', (ward: Yaml) => void delete ward.name.en),
		mayStamp: AT_MUSEUM.concat('ngay-mo-cua'),
	},
	{
		what: 'wards change places in their file',
		make: (city) => city.edit('wards.yaml', (wards: Yaml) => void wards.reverse()),
	},
	{
		what: 'a ward is added',
		make: (city) =>
			city.edit('wards.yaml', (wards: Yaml) => void wards.unshift({ ...wards[0], id: 'moi', code: '00009' })),
	},
	{
		what: 'a topic is renamed',
		make: inEntry('topics.yaml', 'sach', { name: { vi: 'Sách báo', en: 'Print' } }),
	},
	{
		what: 'a topic gets a synonym',
		make: inEntry('topics.yaml', 'thien-van', { synonyms: ['sao'] }),
		mayStamp: AT_MUSEUM,
	},
	{
		what: 'an audience is renamed',
		make: inEntry('audiences.yaml', 'thieu-nhi', { name: { vi: 'Trẻ em', en: 'Kids' } }),
	},
	{
		what: 'an audience that is shown elsewhere is renamed',
		make: inEntry('audiences.yaml', 'moi-nguoi', { name: { vi: 'Ai cũng được', en: 'All' } }),
	},
	// The site.
	{ what: 'the city is renamed', make: set('site.yaml', { city: { vi: 'Phố Mẫu', en: 'Sample City' } }) },
	{ what: 'the motto of the site', make: set('site.yaml', { motto: { vi: 'Học nữa', en: 'Learn on' } }) },
	{
		what: 'the horizon is further off',
		make: set('site.yaml', { horizonMonths: 30 }),
		mayStamp: ['thu-mo', 'sau-mo', 'dem-buoi', 'cuoi-thang', 'doc-sach-thu-tu', 'hai-chang'],
	},
	{
		what: 'the horizon is nearer',
		make: set('site.yaml', { horizonMonths: 6 }),
		mayStamp: ['thu-mo', 'sau-mo', 'dem-buoi', 'cuoi-thang', 'doc-sach-thu-tu', 'hai-chang'],
	},
	// Places and programmes.
	{
		what: 'a place is renamed',
		make: set('places/thu-vien-mau.yaml', { title: { vi: 'Thư viện Mới', en: 'New Library' } }),
		mayStamp: AT_LIBRARY,
	},
	{
		what: 'a place has another address',
		make: set('places/bao-tang-mau.yaml', { address: { vi: 'Số 9', en: 'No. 9' } }),
		mayStamp: AT_MUSEUM,
	},
	{
		what: 'a place stands elsewhere on the map',
		make: set('places/bao-tang-mau.yaml', { geo: { lat: 10.02, lng: 120.03 } }),
		mayStamp: AT_MUSEUM,
	},
	{ what: 'a place is in another ward', make: set('places/nha-van-hoa-dong-xa.yaml', { ward: 'song-tren' }) },
	{
		what: 'a place has other hours',
		make: set('places/thu-vien-mau.yaml', {
			openingHours: { regular: [{ days: ['sun'], open: '08:00', close: '09:00' }], holidays: 'closed' },
		}),
		mayStamp: AT_LIBRARY,
	},
	{ what: 'a place is a draft', make: set('places/nha-van-hoa-dong-xa.yaml', { draft: true }) },
	{ what: 'and published again', make: set('places/nha-van-hoa-dong-xa.yaml', { draft: false }) },
	{
		what: 'a programme is renamed',
		make: set('programmes/lop-tap-viet.yaml', { title: { vi: 'Lớp viết', en: 'Writing' } }),
	},
	{ what: 'a programme is a draft', make: set('programmes/gio-doc-sach.yaml', { draft: true }) },
];
