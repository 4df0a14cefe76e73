import type { ServingProcess } from '../../helpers/serving-process';
import { makeDataSet } from '../data-set/make-data-set';
import { findBeats } from './find-beats';
import { type LoadTool, startLoadTool } from './load';
import { type Newsdesk, openNewsdesk } from './newsdesk';
import type { Beat } from './reporter';
import { startHot } from './servers';

/** A Warta that keeps its answers, with who writes for it and who reads it. */
export interface OpenNewsroom {
  hot: ServingProcess;
  newsdesk: Newsdesk;
  beats: Beat[];
  tool: LoadTool;
  close(): Promise<void>;
}

/** @param megabytes of answers that it keeps; as many as other servers without it */
export async function openNewsroom(stories: number, megabytes?: number): Promise<OpenNewsroom> {
  const { file, editions } = await makeDataSet(stories);
  const hot = await startHot(file, megabytes);
  const newsdesk = await openNewsdesk(hot);
  const beats = await findBeats(hot, editions);
  const tool = startLoadTool();
  return {
    hot,
    newsdesk,
    beats,
    tool,
    async close() {
      tool.stop();
      await hot.stop();
    },
  };
}
