import type { Schema, Struct } from '@strapi/strapi';

export interface RegionPartner extends Struct.ComponentSchema {
  collectionName: 'components_region_partners';
  info: {
    description: 'The local publisher that runs the edition of a region';
    displayName: 'Partner';
    icon: 'handHeart';
  };
  attributes: {
    organisation: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    website: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface SharedSeo extends Struct.ComponentSchema {
  collectionName: 'components_shared_seos';
  info: {
    description: 'What search engines and link previews show, where it differs from the story';
    displayName: 'SEO';
    icon: 'search';
  };
  attributes: {
    metaDescription: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 320;
      }>;
    metaTitle: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
  };
}

export interface StoryCorrection extends Struct.ComponentSchema {
  collectionName: 'components_story_corrections';
  info: {
    description: 'What was put right in public, and when';
    displayName: 'Correction';
    icon: 'information';
  };
  attributes: {
    datePublished: Schema.Attribute.DateTime;
    kind: Schema.Attribute.Enumeration<
      ['correction', 'clarification', 'right-of-reply', 'retraction']
    > &
      Schema.Attribute.Required;
    recordedBy: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 5000;
      }>;
  };
}

export interface StoryPhoto extends Struct.ComponentSchema {
  collectionName: 'components_story_photos';
  info: {
    description: 'An image with what a newspaper prints under it';
    displayName: 'Photo';
    icon: 'picture';
  };
  attributes: {
    caption: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    credit: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    image: Schema.Attribute.Media<'images'> & Schema.Attribute.Required;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'region.partner': RegionPartner;
      'shared.seo': SharedSeo;
      'story.correction': StoryCorrection;
      'story.photo': StoryPhoto;
    }
  }
}
