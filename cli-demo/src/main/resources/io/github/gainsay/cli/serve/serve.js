'use strict';

// Texts go to the server as JSON and come back as a page of their own in a frame: nothing that
// somebody pasted is ever put into this page as markup.
const PAUSE = 700; // ms after the last key
const SOON = 300; // ms before "checking" is said

const byId = id => document.getElementById(id);
const articles = byId('articles');
let last = 0;
let timer = 0;

function add(text = '', name = '') {
  const box = byId('article').content.firstElementChild.cloneNode(true);
  box.dataset.name = name;
  const area = box.querySelector('textarea');
  area.value = text;
  area.addEventListener('input', soon);
  box.querySelector('.remove').addEventListener('click', () => { box.remove(); number(); soon(); });
  box.addEventListener('dragover', e => { e.preventDefault(); box.classList.add('over'); });
  box.addEventListener('dragleave', () => box.classList.remove('over'));
  box.addEventListener('drop', e => {
    box.classList.remove('over');
    if (e.dataTransfer.files.length) {
      e.preventDefault();
      open(e.dataTransfer.files);
    }
  });
  articles.append(box);
  number();
  return area;
}

function number() {
  if (!articles.children.length) {
    add();
    return;
  }
  const boxes = [...articles.children];
  boxes.forEach((box, i) => {
    const name = box.dataset.name || `Article ${i + 1}`;
    box.querySelector('legend').textContent = name;
    box.querySelector('textarea').setAttribute('aria-label', name);
    box.querySelector('.remove').setAttribute('aria-label', `Remove ${name}`);
    box.querySelector('.remove').hidden = boxes.length === 1;
  });
  byId('compare-label').hidden = boxes.length < 2;
}

async function open(files) {
  for (const file of files) {
    const text = await file.text();
    const free = [...articles.children].find(b => !b.querySelector('textarea').value.trim());
    if (free) {
      free.dataset.name = file.name;
      free.querySelector('textarea').value = text;
    } else {
      add(text, file.name);
    }
  }
  number();
  check();
}

function soon() {
  clearTimeout(timer);
  timer = setTimeout(check, PAUSE);
}

function say(text, wrong = false) {
  byId('status').textContent = text;
  byId('status').classList.toggle('wrong', wrong);
}

function lines() {
  const boxes = [...articles.children].filter(b => b.querySelector('textarea').value.trim());
  const ids = new Set();
  return boxes.map(box => {
    let id = box.querySelector('legend').textContent;
    while (ids.has(id)) {
      id += ' (again)';
    }
    ids.add(id);
    return JSON.stringify({id, text: box.querySelector('textarea').value.toWellFormed?.() ?? box.querySelector('textarea').value});
  });
}

async function check() {
  clearTimeout(timer);
  const mine = ++last;
  const all = lines();
  if (!all.length) {
    say('');
    show('');
    return;
  }
  const waiting = setTimeout(() => {
    if (mine === last) {
      say('Checking… the first article waits for the language models.');
      document.body.classList.add('busy');
    }
  }, SOON);
  try {
    const query = new URLSearchParams();
    if (all.length > 1 && byId('compare').checked) {
      query.set('compare', 'true');
    }
    if (byId('date').value) {
      query.set('date', byId('date').value);
    }
    const answer = await fetch('/v1/check?' + query, {
      method: 'POST',
      headers: {'Content-Type': 'application/x-ndjson', 'Accept': 'text/html'},
      body: all.join('\n'),
    });
    const text = await answer.text();
    if (mine !== last) {
      return; // a later request is under way
    }
    if (answer.ok) {
      say('Checked.');
      show(text);
    } else {
      say(message(text, answer.status), true);
    }
  } catch (e) {
    if (mine === last) {
      say('The server does not answer; is it still running?', true);
    }
  } finally {
    clearTimeout(waiting);
    if (mine === last) {
      document.body.classList.remove('busy');
    }
  }
}

function message(text, status) {
  try {
    const error = JSON.parse(text).error;
    return error.line ? `Article ${error.line}: ${error.message}` : error.message;
  } catch (e) {
    return `The server answered with ${status}.`;
  }
}

function show(page) {
  byId('empty').hidden = page !== '';
  byId('report').hidden = page === '';
  byId('report').srcdoc = page;
}

byId('add').addEventListener('click', () => add().focus());
byId('files').addEventListener('change', e => { open(e.target.files); e.target.value = ''; });
byId('date').addEventListener('change', check);
byId('compare').addEventListener('change', check);
byId('form').addEventListener('submit', e => { e.preventDefault(); check(); });
document.addEventListener('keydown', e => {
  if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {
    check();
  }
});
add();
