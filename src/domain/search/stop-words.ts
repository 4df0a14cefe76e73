const INDONESIAN =
  'ada adalah agar akan antara atas atau bagi bahwa bisa dalam dan dari dengan di hal hingga ia ini itu jika juga kami karena ke kepada ketika kita lalu lagi maka masih mereka namun oleh pada para pun saat saja sampai sebagai secara sebuah sejak seperti serta sudah telah tentang terhadap tetapi tersebut untuk yaitu yang';

const ENGLISH =
  'a an and are as at be been but by for from had has have he her his if in into is it its of on or she than that the their them they this to was were which will with';

/** Words that say too little to ask for when there are others. */
export const STOP_WORDS: ReadonlySet<string> = new Set(`${INDONESIAN} ${ENGLISH}`.split(' '));
