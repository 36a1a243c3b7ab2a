import { identifierIn } from './address/paperAddress.js';
import { site } from './app/site.js';
import { askHubEarly } from './hub/askHubEarly.js';
import './style/base.css';
import './style/panels.css';
import './style/hub.css';
import './style/plots.css';
import './style/compare.css';
import './style/explorer.css';
import './style/home.css';
import './style/search.css';
import './style/key.css';

// The server answers while the browser reads the script that shows the answer.
const identifier = identifierIn(window.location);
if (identifier !== null && !site.needsKey)
  void askHubEarly(identifier, window.location.search, site.paperId);
void import('./main.js');
