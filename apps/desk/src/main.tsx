import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './shell/look/base.css';
import { navigate } from 'wouter/use-browser-location';
import { startWorker } from './shell/worker.ts';
import { firstLocale, speak } from './words/index.ts';

const place = document.getElementById('desk');
if (!place) throw new Error('the page has no place for the desk');
await speak(firstLocale());
createRoot(place).render(<App />);
void startWorker((path) => navigate(`/desk${path}`));
