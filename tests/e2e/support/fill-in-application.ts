import type { Page } from 'playwright-core';

const LABELS = {
  id: {
    organisation: 'Nama organisasi',
    legalForm: 'Bentuk hukum',
    region: 'Wilayah yang diajukan',
    contactName: 'Nama',
    contactEmail: 'Alamat surel',
    portfolio: 'Tautan ke karya Anda',
    statement: 'Mengapa Anda ingin menjalankan edisi ini?',
  },
  en: {
    organisation: 'Name of the organisation',
    legalForm: 'Legal form',
    region: 'Region you apply for',
    contactName: 'Name',
    contactEmail: 'E-mail address',
    portfolio: 'Links to your work',
    statement: 'Why do you want to run this edition?',
  },
};

/** Opens the form of a partner application for Kota Binjai, and fills in what is needed. */
export async function fillInApplication(
  page: Page,
  { contactEmail }: { contactEmail: string },
  language: keyof typeof LABELS = 'id',
): Promise<void> {
  const labels = LABELS[language];
  const field = (name: keyof typeof labels) => page.getByLabel(labels[name], { exact: true });
  await page.goto(`/kemitraan${language === 'id' ? '' : `?lang=${language}`}`);
  await field('organisation').fill('PT Kabar Binjai');
  await field('legalForm').selectOption('pt');
  await field('region').selectOption({ label: 'Kota Binjai' });
  await field('contactName').fill('Lestari Ginting');
  await field('contactEmail').fill(contactEmail);
  await field('portfolio').fill('https://kabarbinjai.example/pasar-tavip');
  await field('statement').fill(
    'Kami menulis tentang kota ini sejak sepuluh tahun yang lalu, setiap hari.',
  );
}
