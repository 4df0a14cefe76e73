export {
  PREVIEW_LIFETIME,
  type PreviewPass,
  type PreviewReading,
  previewKey,
  readPreviewToken,
  writePreviewToken,
} from './preview-token';
