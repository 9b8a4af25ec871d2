import { parentPort, workerData } from 'node:worker_threads';
import { createAnalyzer } from './analyze-task';

const analyze = createAnalyzer(workerData);
parentPort?.on('message', async (task) => parentPort?.postMessage(await analyze(task)));
