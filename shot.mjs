import { chromium } from 'playwright-core';
const [,, url, out, width='1280', scheme='light', action=''] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const p = await b.newPage({ viewport: { width: Number(width), height: 900 }, colorScheme: scheme });
p.on('console', m => { if (['error','warning'].includes(m.type()) && !m.text().includes('Invalid key')) console.log(m.type(), m.text().slice(0,300)); });
p.on('pageerror', e => console.log('pageerror', e.message));
await p.goto(url); await p.waitForTimeout(2500);
if (action) { await eval(`(async()=>{${action}})()`); await p.waitForTimeout(1500); }
await p.screenshot({ path: out, fullPage: true });
await b.close();
