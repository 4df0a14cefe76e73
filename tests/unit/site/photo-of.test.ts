import { photoOf } from '../../../site/src/warta/photo-of';

const article = { id: 1, documentId: 'a', relativeTime: null, retracted: false };
const image = { id: 3, documentId: 'f', url: '/uploads/x.jpg', width: 1200, height: 675 };

describe('the photo of a story', () => {
  it('has the shape of the photos on cards, its smaller versions with the narrowest first', () => {
    const formats = {
      large: { url: '/uploads/l.jpg', width: 1000, height: 563 },
      small: { url: '/uploads/s.jpg', width: 500, height: 281 },
    };
    expect(
      photoOf({
        ...article,
        photo: { id: 2, caption: 'Pasar pagi', credit: null, image: { ...image, formats } },
      }),
    ).toEqual({
      url: '/uploads/x.jpg',
      width: 1200,
      height: 675,
      alternativeText: null,
      caption: 'Pasar pagi',
      credit: null,
      renditions: [
        { name: 'small', url: '/uploads/s.jpg', width: 500, height: 281 },
        { name: 'large', url: '/uploads/l.jpg', width: 1000, height: 563 },
      ],
    });
  });

  it('may have no smaller versions', () => {
    expect(photoOf({ ...article, photo: { id: 2, image } })?.renditions).toEqual([]);
  });

  it.each([
    ['there is no photo', null],
    ['it has no image', { id: 2, image: null }],
  ])('is null where %s', (_sentence, photo) => {
    expect(photoOf({ ...article, photo })).toBeNull();
  });
});
