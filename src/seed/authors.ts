/** A fictitious journalist of the demo newsroom. */
export interface AuthorSeed {
  readonly name: string;
  readonly slug: string;
  readonly jobTitle: string;
  /** One or two sentences in Indonesian, as readers see them. */
  readonly bio: string;
  /** Kemendagri code of the home edition; '00' is the national desk. */
  readonly regionCode: string;
  /** Of a demo account that writes under this byline. */
  readonly email?: string;
}

export const authors: readonly AuthorSeed[] = [
  {
    name: 'Laksmi Puspaningtyas',
    slug: 'laksmi-puspaningtyas',
    jobTitle: 'Redaktur Pelaksana',
    bio: 'Memimpin meja nasional Warta. Dua belas tahun meliput kebijakan publik dan otonomi daerah.',
    regionCode: '00',
    email: 'redaktur@warta.example',
  },
  {
    name: 'Dimas Aryo Wicaksana',
    slug: 'dimas-aryo-wicaksana',
    jobTitle: 'Redaktur Politik dan Hukum',
    bio: 'Menyunting berita parlemen, pemilu, dan peradilan. Mengajar penulisan berita untuk reporter baru.',
    regionCode: '00',
  },
  {
    name: 'Hendra Gunadi Lim',
    slug: 'hendra-gunadi-lim',
    jobTitle: 'Redaktur Ekonomi',
    bio: 'Menyunting berita harga pangan, usaha kecil, dan perdagangan. Lahir di Singkawang.',
    regionCode: '00',
  },
  {
    name: 'Zulfa Khairunnisa Batubara',
    slug: 'zulfa-khairunnisa-batubara',
    jobTitle: 'Redaktur Internasional',
    bio: 'Mengikuti Asia Tenggara dan Pasifik, terutama kerja sama kelautan dan kebencanaan.',
    regionCode: '00',
  },
  {
    name: 'Ferdy Manoppo Tumewu',
    slug: 'ferdy-manoppo-tumewu',
    jobTitle: 'Redaktur Olahraga',
    bio: 'Menyunting berita sepak bola, bulu tangkis, dan olahraga tradisional. Mantan pelari tingkat provinsi.',
    regionCode: '00',
  },
  {
    name: 'Rina Marlina Siregar',
    slug: 'rina-marlina-siregar',
    jobTitle: 'Reporter',
    bio: 'Meliput pasar, transportasi, dan kehidupan kota di Medan.',
    regionCode: '12.71',
    email: 'reporter@warta.example',
  },
  {
    name: 'Teuku Fadhlan Mahyudi',
    slug: 'teuku-fadhlan-mahyudi',
    jobTitle: 'Kepala Biro Aceh',
    bio: 'Menulis tentang kebencanaan, nelayan, dan kopi dataran tinggi Gayo.',
    regionCode: '11.71',
  },
  {
    name: 'Afdal Chaniago',
    slug: 'afdal-chaniago',
    jobTitle: 'Reporter',
    bio: 'Meliput pendidikan dan gunung api di Sumatera Barat. Senang memotret surau tua.',
    regionCode: '13.71',
  },
  {
    name: 'Nyimas Ratna Juwita',
    slug: 'nyimas-ratna-juwita',
    jobTitle: 'Reporter',
    bio: 'Meliput Sungai Musi, kabut asap, dan kuliner Palembang.',
    regionCode: '16.71',
  },
  {
    name: 'Farhan Ramdani Sabeni',
    slug: 'farhan-ramdani-sabeni',
    jobTitle: 'Reporter',
    bio: 'Meliput balai kota dan transportasi umum di Jakarta sejak masih bersepeda ke tempat liputan.',
    regionCode: '31',
  },
  {
    name: 'Asep Ruhiyat Somantri',
    slug: 'asep-ruhiyat-somantri',
    jobTitle: 'Redaktur Jawa Barat',
    bio: 'Menyunting edisi Priangan dan menulis tentang teknologi yang dipakai warga desa.',
    regionCode: '32.73',
  },
  {
    name: 'Bagas Prabangkara',
    slug: 'bagas-prabangkara',
    jobTitle: 'Reporter',
    bio: 'Meliput pesisir utara Jawa Tengah, rob, dan kereta api.',
    regionCode: '33.74',
  },
  {
    name: 'Sekar Prameswari Utami',
    slug: 'sekar-prameswari-utami',
    jobTitle: 'Reporter',
    bio: 'Meliput kampus, seni pertunjukan, dan kampung wisata di Yogyakarta.',
    regionCode: '34.71',
  },
  {
    name: 'Moch. Anwar Fathoni',
    slug: 'moch-anwar-fathoni',
    jobTitle: 'Redaktur Jawa Timur',
    bio: 'Menyunting edisi Tapal Kuda hingga Mataraman. Tumbuh di lingkungan pesantren di Jombang.',
    regionCode: '35.78',
  },
  {
    name: 'Ni Luh Gede Ariastini',
    slug: 'ni-luh-gede-ariastini',
    jobTitle: 'Reporter',
    bio: 'Meliput pariwisata, subak, dan kesehatan masyarakat di Bali.',
    regionCode: '51.71',
  },
  {
    name: 'Lalu Hamdi Wirajaya',
    slug: 'lalu-hamdi-wirajaya',
    jobTitle: 'Reporter',
    bio: 'Meliput Lombok dan Sumbawa, dari lereng Rinjani sampai lintasan balap.',
    regionCode: '52.71',
  },
  {
    name: 'Yuliana Bere Tefa',
    slug: 'yuliana-bere-tefa',
    jobTitle: 'Reporter',
    bio: 'Menulis tentang air bersih, tenun, dan perbatasan di Pulau Timor.',
    regionCode: '53.71',
  },
  {
    name: 'Herkulanus Jampi',
    slug: 'herkulanus-jampi',
    jobTitle: 'Reporter',
    bio: 'Meliput hutan, perbatasan, dan kehidupan rumah panjang di Kalimantan Barat.',
    regionCode: '61.71',
  },
  {
    name: 'Noorhidayah Rahmi',
    slug: 'noorhidayah-rahmi',
    jobTitle: 'Redaktur Kalimantan',
    bio: 'Menyunting edisi Kalimantan dan menulis tentang sungai serta pasar terapung.',
    regionCode: '63.71',
  },
  {
    name: 'Awang Rizki Saputra',
    slug: 'awang-rizki-saputra',
    jobTitle: 'Reporter',
    bio: 'Meliput pembangunan, pelabuhan, dan Sungai Mahakam di Kalimantan Timur.',
    regionCode: '64.72',
  },
  {
    name: 'Andi Nurfaidah Mappa',
    slug: 'andi-nurfaidah-mappa',
    jobTitle: 'Redaktur Sulawesi',
    bio: 'Menyunting edisi Sulawesi dari Makassar. Menulis tentang pelayaran rakyat dan pangan laut.',
    regionCode: '73.71',
  },
  {
    name: 'Stevani Rumondor',
    slug: 'stevani-rumondor',
    jobTitle: 'Reporter',
    bio: 'Meliput Manado dan kepulauan di utara, termasuk gunung api dan taman laut.',
    regionCode: '71.71',
  },
  {
    name: 'Moh. Syahrul Lapasere',
    slug: 'moh-syahrul-lapasere',
    jobTitle: 'Reporter',
    bio: 'Menulis tentang pemulihan pascabencana, sekolah, dan danau di Sulawesi Tengah.',
    regionCode: '72.71',
  },
  {
    name: 'Johanis Latumeten',
    slug: 'johanis-latumeten',
    jobTitle: 'Kepala Biro Maluku',
    bio: 'Meliput pelayaran antarpulau, pala, dan musik di Maluku.',
    regionCode: '81.71',
  },
  {
    name: 'Fahria Sangaji',
    slug: 'fahria-sangaji',
    jobTitle: 'Reporter',
    bio: 'Meliput Ternate, Tidore, dan pulau-pulau rempah di Maluku Utara.',
    regionCode: '82.71',
  },
  {
    name: 'Marthina Ondikeleuw',
    slug: 'marthina-ondikeleuw',
    jobTitle: 'Redaktur Papua',
    bio: 'Menyunting edisi Papua dari tepi Danau Sentani. Menulis tentang layanan kesehatan di pegunungan.',
    regionCode: '91.71',
  },
  {
    name: 'Yustinus Kaize',
    slug: 'yustinus-kaize',
    jobTitle: 'Reporter',
    bio: 'Meliput sawah, rawa, dan perbatasan di Papua Selatan.',
    regionCode: '93.01',
  },
];
